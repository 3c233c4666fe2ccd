using System.Globalization;
using System.Text.RegularExpressions;
using Reqnroll;

namespace PortalAcceptance.Acceptance.Support;

// Features write a character that nobody can see, or tell from another one, by its code, such as [U+00A0].
[Binding]
internal sealed partial class NamedCharacters
{
    [StepArgumentTransformation(@"(.*\[U\+[0-9A-F]{4,6}\].*)")]
    public string Read(string text) =>
        Name().Replace(text, name => char.ConvertFromUtf32(int.Parse(name.Groups[1].Value, NumberStyles.HexNumber, CultureInfo.InvariantCulture)));

    [GeneratedRegex(@"\[U\+([0-9A-F]{4,6})\]")]
    private static partial Regex Name();
}
