using System.Text;

namespace PortalAcceptance.Portal.Tests.BadInput;

internal static class BadTexts
{
    private static readonly int[] _lengths = [17, 25, 33, 51, 65, 101, 129, 200, 1_000, 4_000, 16_384];

    private static readonly string[] _markup =
    [
        "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "'-alert(1)-'", "<svg/onload=alert(1)>", "javascript:alert(1)", "</title><script>alert(1)</script>",
        "{{7*7}}", "${7*7}", "@(1+1)", "<%= 7*7 %>", "%s%s%n", "{0}{1}{99}", "{", "'; DROP TABLE \"Customers\"; --", "' OR '1'='1", "1; SELECT pg_sleep(9)", "../../../etc/passwd",
        "..\\..\\win.ini", "$(reboot)", "`id`", "| cat /etc/passwd", "x\r\nSet-Cookie: session=x", "x\r\nBcc: everybody@example.org", "<!--#exec cmd=\"id\"-->", "<![CDATA[x]]>",
        "<!DOCTYPE x [<!ENTITY y SYSTEM \"file:///etc/passwd\">]>", "=cmd|'/c calc'!A1", "+1+1", "__proto__", "constructor", "CON", "\\u0000", "&#0;", "&lt;script&gt;", "%00", "%c0%ae", "\\",
    ];

    private static readonly string[] _otherTypes =
    [
        "", " ", "abc", "-1", "0", "1", "13", "99", "1e9", "0x10", "#10", "&h10", "1.5", "1,5", "NaN", "Infinity", "-0", "2147483648", "-2147483649", "99999999999999999999", "true", "false", "null", "undefined",
        "[]", "[1,2]", "{}", "{\"a\":1}", "2026-13-45", "0001-01-01", "9999-12-31T23:59:59Z", "P1D", "00000000-0000-0000-0000-000000000000", "１２", "٣", "Ⅻ", "½", "on", "en,fr", "EN", "xx", "ZZ", "US", "Europe/Nowhere",
        "../Etc/UTC", "Visa", "visa", "JCB", "medium", "LARGE",
    ];

    private static readonly string[] _addresses =
    [
        "@", "a@", "@b.example", "a@b", "a@@b.example", "a b@c.example", "<a@b.example>", "Ada <a@b.example>", "a@b.example,c@d.example", "a@b.example\r\nBcc: c@d.example", "a@[127.0.0.1]", "a@b..example", "a.@b.example",
        "\"a b\"@c.example", "\"<script>\"@c.example", "a@b.example.", "a@xn--nxasmq6b.example", "ä@ö.example", "a\u200b@b.example", "a\u202eb@c.example", "a@b.exam\0ple", "a@b\u3002example", "a@b.example\t",
        "+1 (555) 01", "+++++++", "0123456789012345678901234567890", "555-CALL-NOW", "１２３４５６７８９０", "1234567 ext 1234567",
    ];

    // Bidirectional controls, joiners, separators, invisible characters, and combining marks.
    private const string Unseen = "\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\u2066\u2067\u2068\u2069\ufeff\u00ad\u034f\u061c\u180e\u2028\u2029\u0301\u0336\u20dd\ufe0f";
    private const string WhiteSpace = " \t\u00a0\u1680\u2003\u202f\u205f\u3000\u0085\v\f\r\n";

    private static readonly string[] _unusual =
    [
        "👩‍👩‍👧‍👦", "🇫🇷", "𝔄𝔡𝔞", "ﷺ", "𒐫", "İıſß", "ﬁ", "\uffff", "\ufffe", "\ufdd0", "\U0010ffff", "\ue000", "\ufffd", "\u0378", "עברית", "العربية", "ไทย", "हिन्दी", "日本語", "Ǆ", "Z̸̢͉a̵l̷g̶o̴", "e\u0301", "\u212b",
    ];

    private static readonly Func<Random, string>[] _kinds =
    [
        Long, Controls, Hidden, Bare, Surrogates,
        random => Pick(random, _markup),
        random => Pick(random, _markup),
        random => Pick(random, _otherTypes),
        random => Pick(random, _otherTypes),
        random => Pick(random, _addresses),
        random => Pick(random, _unusual),
        random => $"{Pick(random, _unusual)}{Pick(random, _markup)}{Pick(random, _unusual)}",
    ];

    public static T Pick<T>(Random random, IReadOnlyList<T> choices) => choices[random.Next(choices.Count)];

    public static string Next(Random random) => Pick(random, _kinds)(random);

    public static string Huge(Random random) => Repeat(Next(random) + "x", 100_000 + random.Next(200_000));

    private static string Long(Random random) => Repeat(Pick(random, ["x", "é", "😀", "7", " x", "<b>", "x.", "a@b.example "]), Pick(random, _lengths));

    private static string Controls(Random random)
    {
        var text = new StringBuilder("Ada");
        for (var count = random.Next(1, 5); count > 0; count--)
        {
            var code = random.Next(4) == 0 ? 0 : random.Next(66);
            text.Insert(random.Next(text.Length + 1), (char)(code < 33 ? code : code + 94));
        }

        return text.ToString();
    }

    private static string Hidden(Random random) => Mix(random, Unseen, random.Next(2) == 0 ? "Ada" : "");

    private static string Bare(Random random) => Mix(random, WhiteSpace, random.Next(2) == 0 ? "Ada" : "");

    private static string Surrogates(Random random) => random.Next(3) switch
    {
        0 => "Ada\ud800",
        1 => "\udc00Ada",
        _ => "A\udfff\ud800da",
    };

    private static string Mix(Random random, string characters, string text)
    {
        for (var count = random.Next(1, 6); count > 0; count--)
        {
            text = text.Insert(random.Next(text.Length + 1), characters[random.Next(characters.Length)].ToString());
        }

        return text;
    }

    private static string Repeat(string text, int length) => string.Concat(Enumerable.Repeat(text, length / text.Length + 1))[..length];
}
