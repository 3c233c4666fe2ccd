using System.Globalization;
using PortalAcceptance.SecretSearch;
using Reqnroll;

namespace PortalAcceptance.Acceptance.Support;

internal sealed class MaskedOutput(IReqnrollOutputHelper output, SecretMasker masker) : IReqnrollOutputHelper
{
    public void WriteLine(string message) => output.WriteLine(masker.Masked(message));

    public void WriteLine(string format, params object[] args) => WriteLine(string.Format(CultureInfo.CurrentCulture, format, args));

    public void AddAttachment(string filePath) => output.AddAttachment(filePath);
}
