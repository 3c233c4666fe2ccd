using PortalAcceptance.Portal.Forms;

namespace PortalAcceptance.Portal.Tests.Customers;

[Parallelizable(ParallelScope.All)]
internal sealed class FormatTests
{
    [TestCase("+33 1 23 45 67 89", true)]
    [TestCase("(202) 555-0143", true)]
    [TestCase("020.7946.0000 ext. 12", true)]
    [TestCase("+1/202/5550143 x9", true)]
    [TestCase("123456", true)]
    [TestCase("12345", false)]
    [TestCase("1234567890123456", false)]
    [TestCase("++33123456", false)]
    [TestCase("call me", false)]
    [TestCase("555-CALL-ME", false)]
    public void PhoneNumbers(string text, bool isValid) => PhoneNumber.IsValid(text).Should().Be(isValid);

    [TestCase("a@example.org", true)]
    [TestCase("first.last+tag@mail.example.co.uk", true)]
    [TestCase("zoë@exämple.org", true)]
    [TestCase("o'hara@example.org", true)]
    [TestCase("a@localhost", false)]
    [TestCase("a", false)]
    [TestCase("@example.org", false)]
    [TestCase("a@", false)]
    [TestCase("a b@example.org", false)]
    [TestCase("Ada <a@example.org>", false)]
    [TestCase("a@example.org, b@example.org", false)]
    [TestCase("a@example.org.", false)]
    [TestCase("a@example.org\r\nBcc: b@example.org", false)]
    public void EmailAddresses(string text, bool isValid) => EmailAddress.IsValid(text).Should().Be(isValid);

    [TestCase("  a\u0000b\t", "ab")]
    [TestCase("\u00a0 \u3000", "")]
    [TestCase(null, "")]
    [TestCase("naïve 🎈", "naïve 🎈")]
    public void TidyText(string? typed, string tidy) => Text.Tidy(typed).Should().Be(tidy);
}
