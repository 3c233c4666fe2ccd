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
    [TestCase("+1 555 0100", true)]
    [TestCase("(+33) 1 42 68 53 00", true)]
    [TestCase("+33 (0)1 42 68 53 00", true)]
    [TestCase("0033 1 42 68 53 00", true)]
    [TestCase("0118 999 8819", true)]
    [TestCase("650-253-0000,,12#", true)]
    [TestCase("+1-650-253-0000;ext=12", true)]
    [TestCase("650-253-0000 extension 12", true)]
    [TestCase("+7 495 123-45-67 доб. 12", true)]
    [TestCase("514-555-0143 poste 12", true)]
    [TestCase("+999 1234 5678", false)]
    [TestCase("+33 1 42", false)]
    [TestCase("+33 1 42 68 53 00 00", false)]
    [TestCase("1-800-555-CALL x12", false)]
    [TestCase("1234567 call me", false)]
    [TestCase("650-253-0000 x", false)]
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
    [TestCase("Ada\tB", "Ada B")]
    [TestCase("Ada \u200b B", "Ada B")]
    public void TidyText(string? typed, string tidy) => Text.Tidy(typed).Should().Be(tidy);
}
