namespace PortalAcceptance.SecretSearch.Tests;

[Parallelizable(ParallelScope.All)]
internal sealed class CardNumbersTests
{
    [TestCase("4111111111111111")]
    [TestCase("4222222222222", Description = "Visa, 13 digits")]
    [TestCase("5555 5555 5555 4444")]
    [TestCase("2221-0000-0000-0009")]
    [TestCase("3782 822463 10005")]
    [TestCase("378282246310005")]
    [TestCase("6011000990139424")]
    [TestCase("30569309025904")]
    [TestCase("3566002020360505")]
    [TestCase("6205500000000000004", Description = "UnionPay, 19 digits")]
    [TestCase("6205 5000 0000 0000 004")]
    public void FindsOneInASentence(string number)
    {
        var digits = string.Concat(number.Where(char.IsAsciiDigit));

        CardNumbers.In($"Card number={number}.").Should().Equal(digits);
        CardNumbers.In($"{{\"pan\":\"{number}\"}}").Should().Equal(digits);
        CardNumbers.In($"<td>{number}</td>").Should().Equal(digits);
    }

    [TestCase("4111111111111112", Description = "A wrong check digit")]
    [TestCase("1234567890123452", Description = "No issuer's prefix")]
    [TestCase("411111111111111", Description = "Too short for the issuer")]
    [TestCase("a4111111111111111", Description = "Part of an identifier")]
    [TestCase("4111111111111111-aa", Description = "Part of an identifier")]
    [TestCase("0.4111111111111111", Description = "A fraction")]
    [TestCase("4111111111111111.25", Description = "An amount")]
    [TestCase("4111 1111-1111 1111", Description = "Two numbers")]
    public void TakesNothingElseForOne(string text) => CardNumbers.In($"value={text};").Should().BeEmpty();
}
