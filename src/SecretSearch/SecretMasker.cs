using System.Text;

namespace PortalAcceptance.SecretSearch;

/// <summary>Replaces secrets in texts, in whatever spelling they are found there. Safe for concurrent use.</summary>
public sealed class SecretMasker(SecretMatcher matcher)
{
    public const string Mask = "***";

    /// <summary>A text without its secrets; the same instance when it holds none.</summary>
    public string Masked(string text) => Masked(text, matcher.Matches(text));

    /// <summary>Bytes of any kind without the secrets in them; the same instance when they hold none.</summary>
    public byte[] Masked(byte[] bytes)
    {
        // Latin-1 maps each byte to one character and back, so binary data is preserved.
        var text = Encoding.Latin1.GetString(bytes);
        var masked = Masked(text, matcher.MatchesInBytes(text));
        return ReferenceEquals(masked, text) ? bytes : Encoding.Latin1.GetBytes(masked);
    }

    private static string Masked(string text, IEnumerable<SecretMatch> matches)
    {
        StringBuilder? masked = null;
        var copied = 0;
        foreach (var match in matches.OrderBy(match => match.Start))
        {
            if (masked is null || match.Start >= copied)
            {
                (masked ??= new StringBuilder(text.Length)).Append(text, copied, match.Start - copied).Append(Mask);
            }

            copied = Math.Max(copied, match.End);
        }

        return masked is null ? text : masked.Append(text, copied, text.Length - copied).ToString();
    }
}
