using System.Globalization;
using PortalAcceptance.Portal.Billing;
using PortalAcceptance.SandboxGateway;

namespace PortalAcceptance.Portal.Tests.Billing;

[Parallelizable(ParallelScope.All)]
internal sealed class CreditCardRulesTests
{
    private const string NotValid = "This card number is not valid.";
    private const string NoMatch = "The card number does not match the card type.";
    private const string Expired = "This card has expired.";

    private static ManualClock Today => new("2026-11-15T12:00:00Z");

    [TestCaseSource(nameof(PublishedNumbers))]
    public void EveryPublishedNumberIsAcceptedAsItsBrand(string number, string brand) =>
        ErrorsOf(card => (card.Type, card.Number, card.SecurityCode) = (brand, number, CodeFor(brand))).Should().BeEmpty();

    [TestCaseSource(nameof(PublishedNumbers))]
    public void NoPublishedNumberIsAcceptedAsAnotherBrand(string number, string brand) =>
        CardBrand.All.Where(other => other.Name != brand).Should().AllSatisfy(other =>
            ErrorsOf(card => (card.Type, card.Number, card.SecurityCode) = (other.Name, number, CodeFor(other.Name)))
                .Should().Equal($"Number: {NoMatch}"));

    [TestCaseSource(nameof(PublishedNumbers))]
    public void AMistypedDigitIsNoticedExceptByUnionPay(string number, string brand)
    {
        var mistyped = number[..^1] + (char)('0' + (number[^1] - '0' + 1) % 10);

        ErrorsOf(card => (card.Type, card.Number, card.SecurityCode) = (brand, mistyped, CodeFor(brand)))
            .Should().Equal(brand == "UnionPay" ? [] : new[] { $"Number: {NotValid}" });
    }

    [TestCaseSource(nameof(Ranges))]
    public void EveryEdgeOfEveryRangeIsOfItsBrandInEachOfItsLengths(string brand, int first, int last, int[] lengths)
    {
        foreach (var prefix in new[] { first, last })
        {
            for (var length = 12; length <= 20; length++)
            {
                ErrorsOf(card => (card.Type, card.Number, card.SecurityCode) = (brand, Number(prefix, length), CodeFor(brand)))
                    .Should().Equal(lengths.Contains(length) ? [] : new[] { $"Number: {NotValid}" }, $"{brand} {prefix} with {length} digits");
            }
        }

        foreach (var outside in new[] { first - 1, last + 1 }.Select(prefix => Number(prefix, 16)))
        {
            (CardBrand.IssuerOf(outside)?.Name).Should().Be(
                Ranges().Where(range => IsIn(outside, (int)range.Arguments[1]!, (int)range.Arguments[2]!)).Select(range => (string)range.Arguments[0]!).SingleOrDefault(), outside);
        }
    }

    [TestCase("6200000000000000")]
    [TestCase("8100000000000000001")]
    public void AUnionPayNumberNeedsNoCheckDigit(string number) =>
        ErrorsOf(card => (card.Type, card.Number) = ("UnionPay", number)).Should().BeEmpty();

    [TestCase("4111 1111 1111 1111")]
    [TestCase(" 4111-1111-1111-1111 ")]
    [TestCase("4111\u00a01111\u20101111\u20131111", Description = "No-break space, typographic hyphen, en dash: pasted from a document.")]
    public void SpacesAndDashesBetweenTheDigitsAreIgnored(string number) => ErrorsOf(card => card.Number = number).Should().BeEmpty();

    [TestCase(null, "Enter the card number.")]
    [TestCase("", "Enter the card number.")]
    [TestCase("   ", "Enter the card number.")]
    [TestCase("- - -", "Enter the card number.")]
    [TestCase("4111 1111 1111 111O", NotValid, Description = "A letter O.")]
    [TestCase("４１１１１１１１１１１１１１１１", null, Description = "Full-width digits.")]
    [TestCase("\u200e4111\u200b1111\u22121111\ufeff1111", null, Description = "Invisible marks and a minus sign.")]
    [TestCase("411111111113", NotValid, Description = "12 digits.")]
    [TestCase("4222222222222", null, Description = "13 digits, as old Visa cards have.")]
    [TestCase("41111111111116", NotValid, Description = "14 digits: no Visa card has them.")]
    [TestCase("411111111111116", NotValid, Description = "15 digits.")]
    [TestCase("41111111111111112", NotValid, Description = "17 digits.")]
    [TestCase("411111111111111111", NotValid, Description = "18 digits.")]
    [TestCase("4055555555555550005", null, Description = "19 digits.")]
    [TestCase("41111111111111111116", NotValid, Description = "20 digits.")]
    [TestCase("0000000000000000", NotValid, Description = "Passes the check digit, but no brand issues it.")]
    [TestCase("9999999999999995", NotValid, Description = "No brand issues it.")]
    [TestCase("4", NotValid)]
    public void ANumberIsJudgedByDigitsLengthAndCheckDigit(string? number, string? expected) =>
        ErrorsOf(card => card.Number = number).Should().Equal(expected is null ? [] : new[] { $"Number: {expected}" });

    [TestCase("2220990000000005", false, Description = "Just below the 2-series.")]
    [TestCase("2221000000000009", true)]
    [TestCase("2720990000000007", true)]
    [TestCase("2721000000000004", false, Description = "Just above it.")]
    [TestCase("5011111111111114", false)]
    [TestCase("5111111111111118", true)]
    [TestCase("5511111111111114", true)]
    [TestCase("5611111111111113", false)]
    public void MastercardHasTwoRanges(string number, bool isMastercard) =>
        (CardBrand.IssuerOf(number)?.Name == "Mastercard").Should().Be(isMastercard);

    [TestCase("34", "American Express")]
    [TestCase("37", "American Express")]
    [TestCase("35", null)]
    [TestCase("3527", null)]
    [TestCase("3528", "JCB")]
    [TestCase("3589", "JCB")]
    [TestCase("3590", null)]
    [TestCase("6011", "Discover")]
    [TestCase("6012", null)]
    [TestCase("643", null)]
    [TestCase("644", "Discover")]
    [TestCase("649", "Discover")]
    [TestCase("65", "Discover")]
    [TestCase("300", "Diners Club")]
    [TestCase("305", "Diners Club")]
    [TestCase("306", null)]
    [TestCase("3095", "Diners Club")]
    [TestCase("36", "Diners Club")]
    [TestCase("38", "Diners Club")]
    [TestCase("39", "Diners Club")]
    [TestCase("62", "UnionPay")]
    [TestCase("81", "UnionPay")]
    [TestCase("", null)]
    public void APrefixTellsTheBrand(string prefix, string? brand) => CardBrand.IssuerOf(prefix)?.Name.Should().Be(brand);

    [TestCase(null)]
    [TestCase("")]
    [TestCase("visa")]
    [TestCase("Maestro")]
    public void ACardTypeMustBeOneOfThoseOffered(string? type) =>
        ErrorsOf(card => card.Type = type).Should().Equal("Type: Choose a card type.");

    [TestCase("Etc/UTC", "2026-11-30T23:59:59Z")]
    [TestCase("Europe/Paris", "2026-11-30T22:59:59Z")]
    [TestCase("America/New_York", "2026-12-01T04:59:59Z")]
    [TestCase("Asia/Kolkata", "2026-11-30T18:29:59Z")]
    [TestCase("Pacific/Kiritimati", "2026-11-30T09:59:59Z")]
    [TestCase("Etc/GMT+12", "2026-12-01T11:59:59Z")]
    public void ACardIsValidToTheLastSecondOfItsMonthWhereTheCustomerIs(string zone, string lastSecond)
    {
        var clock = new ManualClock(lastSecond);
        var card = ValidCard(expirationMonth: 11, expirationYear: 2026);
        var there = TimeZoneInfo.FindSystemTimeZoneById(zone);

        Check(card, clock, there).Should().BeEmpty();
        clock.Advance(TimeSpan.FromSeconds(1));
        Check(card, clock, there).Should().Equal($"ExpirationMonth: {Expired}");
    }

    [TestCase("2026-12-31T23:59:59Z", true)]
    [TestCase("2027-01-01T00:00:00Z", false)]
    public void ACardOfDecemberExpiresWithTheYear(string now, bool isValid) =>
        Check(ValidCard(expirationMonth: 12, expirationYear: 2026), new ManualClock(now), TimeZoneInfo.Utc)
            .Should().Equal(isValid ? [] : new[] { $"ExpirationYear: {Expired}" });

    [TestCase(11, 2026, null, null, Description = "This month.")]
    [TestCase(10, 2026, "ExpirationMonth", Expired, Description = "Last month.")]
    [TestCase(1, 2026, "ExpirationMonth", Expired, Description = "A past month of this year.")]
    [TestCase(12, 2025, "ExpirationYear", Expired, Description = "A past year, though its month is still to come.")]
    [TestCase(1, 2027, null, null, Description = "A month that is past in this year, in the next.")]
    [TestCase(12, 2046, null, null, Description = "Twenty years ahead.")]
    [TestCase(1, 2047, "ExpirationYear", "The expiration year is too far ahead.", Description = "Past the limit.")]
    [TestCase(1, 99999, "ExpirationYear", "The expiration year is too far ahead.")]
    [TestCase(1, 0, "ExpirationYear", Expired)]
    [TestCase(1, -1, "ExpirationYear", Expired)]
    [TestCase(null, 2030, "ExpirationMonth", "Choose the expiration month.")]
    [TestCase(0, 2030, "ExpirationMonth", "Choose the expiration month.")]
    [TestCase(13, 2030, "ExpirationMonth", "Choose the expiration month.")]
    [TestCase(10, null, "ExpirationYear", "Choose the expiration year.")]
    public void AnExpirationIsJudgedByMonthAndYear(int? month, int? year, string? field, string? expected) =>
        ErrorsOf(card => (card.ExpirationMonth, card.ExpirationYear) = (month, year))
            .Should().Equal(field is null ? [] : new[] { $"{field}: {expected}" });

    [TestCase("Visa", "4111111111111111", null, 0)]
    [TestCase("Visa", "4111111111111111", "", 0)]
    [TestCase("Visa", "4111111111111111", "  ", 0)]
    [TestCase("Visa", "4111111111111111", "12", 3)]
    [TestCase("Visa", "4111111111111111", "1234", 3)]
    [TestCase("Visa", "4111111111111111", "12345", 3)]
    [TestCase("Visa", "4111111111111111", "12a", 3)]
    [TestCase("American Express", "378282246310005", "123", 4)]
    [TestCase("American Express", "378282246310005", "12345", 4)]
    public void ASecurityCodeHasAsManyDigitsAsItsBrandPrints(string type, string number, string? code, int digits) =>
        ErrorsOf(card => (card.Type, card.Number, card.SecurityCode) = (type, number, code)).Should().Equal(
            digits == 0 ? "SecurityCode: Enter the security code." : $"SecurityCode: The security code must have {digits} digits.");

    [TestCase(" 123 ")]
    [TestCase("１２３")]
    [TestCase("\u200e12\u200b3")]
    public void ASecurityCodeIsReadHoweverItIsTyped(string code) => ErrorsOf(card => card.SecurityCode = code).Should().BeEmpty();

    [TestCase("378282246310005", "123", 4, Description = "The number tells that it is an American Express card.")]
    [TestCase("", "12", 3)]
    public void WithoutATypeTheNumberTellsHowLongTheCodeIs(string number, string code, int digits) =>
        ErrorsOf(card => (card.Type, card.Number, card.SecurityCode) = (null, number, code))
            .Should().Contain($"SecurityCode: The security code must have {digits} digits.");

    [Test]
    public void AnEmptyFormSaysWhatToDoInTheOrderOfItsFields() =>
        Check(new CreditCard(), Today, TimeZoneInfo.Utc).Should().Equal(
            "Type: Choose a card type.",
            "Number: Enter the card number.",
            "ExpirationMonth: Choose the expiration month.",
            "ExpirationYear: Choose the expiration year.",
            "SecurityCode: Enter the security code.");

    [Test]
    public void ACardDoesNotGiveItselfAwayWhenPrinted() => $"{ValidCard()}".Should().NotContainAny("1111", "123");

    private static IEnumerable<TestCaseData> PublishedNumbers() =>
        TestCardNumbers.All.Select(known => new TestCaseData(known.Number, known.Brand));

    // ISO/IEC 7812 and the networks.
    private static IEnumerable<TestCaseData> Ranges()
    {
        int[] sixteenToNineteen = [16, 17, 18, 19];
        int[] fourteenToNineteen = [14, 15, .. sixteenToNineteen];
        yield return new("Visa", 4, 4, new[] { 13, 16, 19 });
        yield return new("Mastercard", 51, 55, new[] { 16 });
        yield return new("Mastercard", 2221, 2720, new[] { 16 });
        yield return new("American Express", 34, 34, new[] { 15 });
        yield return new("American Express", 37, 37, new[] { 15 });
        yield return new("Discover", 6011, 6011, sixteenToNineteen);
        yield return new("Discover", 644, 649, sixteenToNineteen);
        yield return new("Discover", 65, 65, sixteenToNineteen);
        yield return new("Diners Club", 300, 305, fourteenToNineteen);
        yield return new("Diners Club", 3095, 3095, fourteenToNineteen);
        yield return new("Diners Club", 36, 36, fourteenToNineteen);
        yield return new("Diners Club", 38, 39, fourteenToNineteen);
        yield return new("JCB", 3528, 3589, sixteenToNineteen);
        yield return new("UnionPay", 62, 62, sixteenToNineteen);
        yield return new("UnionPay", 81, 81, sixteenToNineteen);
    }

    private static bool IsIn(string number, int first, int last) =>
        int.Parse(number[..Text(first).Length], CultureInfo.InvariantCulture) is var prefix && prefix >= first && prefix <= last;

    // With the check digit that makes it pass.
    private static string Number(int prefix, int length)
    {
        var digits = Text(prefix).PadRight(length - 1, '0');
        return digits + Enumerable.Range(0, 10).Select(Text).Single(check => CreditCardRules.PassesLuhn(digits + check));
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string CodeFor(string brand) => "1234"[..CardBrand.Named(brand)!.SecurityCodeLength];

    private static IEnumerable<string> ErrorsOf(Action<CreditCard> change)
    {
        var card = ValidCard();
        change(card);
        return Check(card, Today, TimeZoneInfo.Utc);
    }

    private static IEnumerable<string> Check(CreditCard card, TimeProvider clock, TimeZoneInfo zone) =>
        new CreditCardRules(new CustomerClock(clock)).Check(card, zone)
            .Select(error => string.Format(CultureInfo.InvariantCulture, $"{error.Field}: {error.Message}", error.Arguments));

    private static CreditCard ValidCard(int expirationMonth = 12, int expirationYear = 2028) => new()
    {
        Type = "Visa",
        Number = "4111111111111111",
        ExpirationMonth = expirationMonth,
        ExpirationYear = expirationYear,
        SecurityCode = "123",
    };
}
