using PortalAcceptance.Portal.Forms;

namespace PortalAcceptance.Portal.Tests.Customers;

[Parallelizable(ParallelScope.All)]
internal sealed class EmailAddressTests
{
    private static readonly string[] _accepted =
    [
        "संपर्क@उदाहरण.भारत", "zoe\u0308@example.org", "zoë@bu\u0308cher.example", "ada@xn--bcher-kva.example", "ａｄａ＠ｅｘａｍｐｌｅ．ｏｒｇ", "ada@example。org",
        "用户@例子.公司", "квіточка@пошта.укр", "δοκιμή@παράδειγμα.ελ", "ทดสอบ@ตัวอย่าง.ไทย", "க்ஷ@எடுத்துக்காட்டு.இந்தியா", "علي@مثال.إختبار", "דוגמה@דוגמה.ישראל", "a@straße.example", "a@faß.example",
        "a@r4---sn-x.example", "a@1.example.org", "a@3com.example", "a@b.co", "a@b.c", "!#$%&'*+-/=?^_`{|}~@example.org", $"{new string('a', 64)}@example.org", $"{new string('é', 32)}@example.org",
        $"a@{new string('b', 63)}.example", "ada@example.org\u200b", "ad\u00ada@example.org",
    ];

    private static readonly string[] _refused =
    [
        "a@example.org?x=1", "a@example.org/x", "a@exa$mple.org", "a@-example.org", "a@exa_mple.org", "a@1.1", "a@127.0.0.1", "a.@example.org", $"{new string('a', 65)}@example.org", $"a@{new string('b', 64)}.example",
        "a@example-.org", "a@example.-org", "a@.example.org", "a@example..org", ".a@example.org", "a..b@example.org", "a@example.org:25", "a@example.org#x", "a@exam ple.org", "a@example.123", "a@example.１２３", "a@[127.0.0.1]", "a@[IPv6:::1]", "a@::1",
        "a@xn--a.example", "a@xn--.example", "a@bü_cher.example", "a@-bücher.example", "a@üb..example", "\"a b\"@example.org", "\"a\"@example.org", "(c)a@example.org", "a@example.org,", "<a@example.org>", "a@b@example.org", "a＠b@example.org", "a,b@example.org",
        "a:b@example.org", "a\\b@example.org", "a\u200db@example.org", "\u0301a@example.org", "a\u034f@example.org", "a\ufe0f@example.org", "a\ufffd@example.org", "a@\ufffd.example", "a@\u0301b.example", "a@b\u3164.example", $"{new string('é', 33)}@example.org",
        $"a@{string.Join('.', Enumerable.Repeat(new string('b', 63), 4))}.example", $"{new string('a', 64)}@{string.Join('.', Enumerable.Repeat(new string('b', 61), 3))}.example",
        new string('a', 100_000), new string('é', 100_000) + "@example.org", "", "@", "mailto:a@example.org",
    ];

    [TestCaseSource(nameof(_accepted))]
    public void Accepts(string typed) => EmailAddress.IsValid(typed).Should().BeTrue();

    [TestCaseSource(nameof(_refused))]
    public void Refuses(string typed) => EmailAddress.IsValid(typed).Should().BeFalse();
}
