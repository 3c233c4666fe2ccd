using System.Globalization;
using System.Text;
using PortalAcceptance.Portal.Billing;
using PortalAcceptance.Portal.Forms;

namespace PortalAcceptance.Portal.Tests.Customers;

[Parallelizable(ParallelScope.All)]
internal sealed class TextTests
{
    // Unicode 17, PropList.txt: Dash.
    private const string Dashes =
        "2D 58A 5BE 1400 1806 2010-2015 2053 207B 208B 2212 2E17 2E1A 2E3A-2E3B 2E40 2E5D 301C 3030 30A0 FE31-FE32 FE58 FE63 FF0D 10D6E 10EAD";

    // Unicode 17, DerivedCoreProperties.txt: Default_Ignorable_Code_Point.
    private const string Ignorable =
        "AD 34F 61C 115F-1160 17B4-17B5 180B-180F 200B-200F 202A-202E 2060-206F 3164 FE00-FE0F FEFF FFA0 FFF0-FFF8 1BCA0-1BCA3 1D173-1D17A E0000-E0FFF";

    private static readonly Rune[] _all = [.. Enumerable.Range(0, 0x110000).Where(Rune.IsValid).Select(code => new Rune(code))];

    private static IEnumerable<Rune> DigitsOfAllScripts => _all.Where(rune => Rune.GetUnicodeCategory(rune) is UnicodeCategory.DecimalDigitNumber);

    private static IEnumerable<Rune> Blanks => _all.Where(Rune.IsWhiteSpace);

    [Test]
    public void DigitsOfAllScriptsAreDigitsInEveryCode()
    {
        DigitsOfAllScripts.Should().HaveCountGreaterThan(700);
        foreach (var digit in DigitsOfAllScripts)
        {
            var plain = ((int)Rune.GetNumericValue(digit)).ToString(CultureInfo.InvariantCulture);

            Text.CodeOrNull($"1{digit}2").Should().Be($"1{plain}2", Name(digit));
            new CreditCard { Number = $"411111111111111{digit}", SecurityCode = $"09{digit}" }.Should()
                .Match<CreditCard>(card => card.Digits == $"411111111111111{plain}" && card.Code == $"09{plain}", Name(digit));
            PhoneNumber.TidyOrNull($"+33 1 42 68 53 0{digit}").Should().Be($"+33 1 42 68 53 0{plain}", Name(digit));
        }
    }

    [Test]
    public void AllDashesAreDashesInEveryCode()
    {
        foreach (var dash in Of(Dashes).Append(new Rune('ー')).Append(new Rune('ｰ')))
        {
            Text.CodeOrNull($"100{dash}0001").Should().Be("100-0001", Name(dash));
            Text.Compact($"4111{dash}1111").Should().Be("41111111", Name(dash));
            PhoneNumber.TidyOrNull($"650{dash}253{dash}0000").Should().Be("650-253-0000", Name(dash));
        }
    }

    [Test]
    public void NoDashOfTheRuntimeIsMissing() =>
        _all.Where(rune => Rune.GetUnicodeCategory(rune) is UnicodeCategory.DashPunctuation).Except(Of(Dashes)).Should().BeEmpty();

    [TestCase("データ-1", "データ-1")]
    [TestCase("らーめん", "らーめん")]
    public void ASoundMarkThatProlongsAKanaIsNoDash(string typed, string code) => Text.CodeOrNull(typed).Should().Be(code);

    [Test]
    public void AllBlanksAreOneSpace()
    {
        Blanks.Should().HaveCount(25);
        foreach (var blank in Blanks)
        {
            Text.Tidy($"{blank}Ada{blank}{blank}B{blank}").Should().Be("Ada B", Name(blank));
            Text.CodeOrNull($"{blank}K1A{blank}{blank}0B1{blank}").Should().Be("K1A 0B1", Name(blank));
            PhoneNumber.TidyOrNull($"+33{blank}1 42").Should().Be("+33 1 42", Name(blank));
            Text.TidyOrNull($"{blank}").Should().BeNull(Name(blank));
        }
    }

    [Test]
    public void WhatDrawsNothingIsNoName()
    {
        int[] blanksAmongSymbols = [0x2800, 0x13441, 0x13442, 0x1d159];
        foreach (var rune in Of(Ignorable).Concat(blanksAmongSymbols.Select(code => new Rune(code))))
        {
            Text.Tidy($"{rune} {rune}").Should().BeEmpty(Name(rune));
        }
    }

    [Test]
    public void WhatDrawsNothingIsNotInACode()
    {
        foreach (var rune in Of(Ignorable))
        {
            Text.CodeOrNull($"{rune}411{rune}1{rune}").Should().Be("4111", Name(rune));
        }
    }

    [Test]
    public void NoCharacterIsTooMuch()
    {
        foreach (var rune in _all)
        {
            Text.Tidy($"{rune}x").Should().EndWith("x", Name(rune));
            Text.CodeOrNull($"{rune}1").Should().EndWith("1", Name(rune));
        }
    }

    [TestCase("नाज़\u200dनीन", Description = "A joiner in Devanagari.")]
    [TestCase("نازنین\u200cزهرا", Description = "A non-joiner in Persian.")]
    [TestCase("ᠠᠯᠲᠠᠨ\u180eᠠ", Description = "A vowel separator in Mongolian.")]
    [TestCase("👩\u200d💻", Description = "A joiner in an emoji.")]
    [TestCase("❤\ufe0f", Description = "A variation selector.")]
    [TestCase("🏴\U000e0067\U000e0062\U000e0073\U000e0063\U000e0074\U000e007f", Description = "The tags of Scotland's flag.")]
    [TestCase("葛\U000e0100城", Description = "An ideographic variation, as in Japanese names.")]
    [TestCase("\ufa19", Description = "A compatibility ideograph, which normalization would replace.")]
    [TestCase("e\u0301", Description = "A combining mark.")]
    public void ANameKeepsWhatItsScriptNeeds(string name) => Text.Tidy(name).Should().Be(name);

    private static IEnumerable<Rune> Of(string ranges) =>
        from range in ranges.Split(' ')
        let ends = range.Split('-').Select(code => int.Parse(code, NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToList()
        from code in Enumerable.Range(ends[0], ends[^1] - ends[0] + 1)
        select new Rune(code);

    private static string Name(Rune rune) => $"of U+{rune.Value:X4}";
}
