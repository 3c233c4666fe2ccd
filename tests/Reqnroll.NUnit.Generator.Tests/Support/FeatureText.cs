using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace PortalAcceptance.ReqnrollGenerator.Tests.Support;

/// <summary>A file that is handed to the generator.</summary>
/// <param name="path">Its full path.</param>
/// <param name="kind">What the build calls it.</param>
/// <param name="link">Where it is in the project.</param>
/// <param name="text">Its text.</param>
internal sealed class FeatureText(string path, string kind, string link, string text) : AdditionalText
{
    public override string Path => path;

    public string Kind => kind;

    public string Link => link;

    public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(text, Encoding.UTF8);
}
