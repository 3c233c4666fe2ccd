using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace PortalAcceptance.ReqnrollGenerator.Tests.Support;

internal sealed class FeatureText(string path, string kind, string link, string text) : AdditionalText
{
    public override string Path => path;

    public string Kind => kind;

    public string Link => link;

    public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(text, Encoding.UTF8);
}
