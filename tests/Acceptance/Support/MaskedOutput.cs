using System.Globalization;
using PortalAcceptance.SecretSearch;
using Reqnroll;

namespace PortalAcceptance.Acceptance.Support;

/// <summary>Takes secrets out of what a scenario writes into its own report.</summary>
/// <param name="output">Takes the rest.</param>
/// <param name="masker">Finds the secrets.</param>
public sealed class MaskedOutput(IReqnrollOutputHelper output, SecretMasker masker) : IReqnrollOutputHelper
{
    /// <inheritdoc/>
    public void WriteLine(string message) => output.WriteLine(masker.Masked(message));

    /// <inheritdoc/>
    public void WriteLine(string format, params object[] args) => WriteLine(string.Format(CultureInfo.CurrentCulture, format, args));

    /// <inheritdoc/>
    public void AddAttachment(string filePath) => output.AddAttachment(filePath);
}
