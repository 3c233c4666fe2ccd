using System.Xml;

namespace PortalAcceptance.LivingDocs.Formats;

internal static class XmlText
{
    // What people type into forms may hold characters that XML can't.
    public static string Of(string text) => string.Concat(text.EnumerateRunes().Where(rune => rune.Value > char.MaxValue || XmlConvert.IsXmlChar((char)rune.Value)));

    public static string Seconds(TimeSpan time) => time.TotalSeconds.ToString("0.000", System.Globalization.CultureInfo.InvariantCulture);
}
