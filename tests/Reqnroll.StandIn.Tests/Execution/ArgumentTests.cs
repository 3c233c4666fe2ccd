using System.Globalization;
using FluentAssertions;
using NUnit.Framework;
using Reqnroll.StandIn.Tests.Support;

namespace Reqnroll.StandIn.Tests.Execution;

/// <summary>How the parts of a step's text become a method's arguments.</summary>
public sealed class ArgumentTests
{
    [TestCase("an int -5", "-5")]
    [TestCase("a long 12345678901", "12345678901")]
    [TestCase("a byte 255", "255")]
    [TestCase("a decimal 12.50", "12.50")]
    [TestCase("a double 0.5", "0.5")]
    [TestCase("a float 2.5", "2.5")]
    [TestCase("a word Étienne", "Étienne")]
    [TestCase("a string \"quoted \\\" text\"", "quoted \" text")]
    [TestCase("a string ''", "")]
    [TestCase("anything at all", "at all")]
    [TestCase("a GUID 5fd0e7b8-22fd-4d6d-a4a6-0f7a0b9e7f6d", "5fd0e7b8-22fd-4d6d-a4a6-0f7a0b9e7f6d")]
    [TestCase("a time 2026-02-28 12:30", "02/28/2026 12:30:00")]
    [TestCase("a colour dark red", "DarkRed")]
    [TestCase("a nullable int 5", "5")]
    [TestCase("the rest 1.5", "1.5")]
    public async Task ATypeIsConverted(string step, string expected)
    {
        var outcome = await Engine.RunAsync($"Feature: F\n  Scenario: S\n    Given {step}", typeof(Steps));
        outcome.Scenario.Error.Should().BeNull();
        outcome.Calls.Should().Equal(expected);
    }

    [Test]
    public async Task NumbersAreReadInTheFeaturesCulture()
    {
        var outcome = await Engine.RunAsync("# language: fr\nFonctionnalité: F\n  Scénario: S\n    Soit a decimal 12,50\n    Et the culture", typeof(Steps));
        outcome.Scenario.Error.Should().BeNull();
        outcome.Calls.Should().Equal("12.50", "fr fr");
    }

    [Test]
    public async Task TheDefaultCultureIsConfigured()
    {
        var outcome = await Engine.RunAsync("Fonctionnalité: F\n  Scénario: S\n    Soit the culture", Engine.Settings with { FeatureLanguage = "fr-CA" }, typeof(Steps));
        outcome.Calls.Should().Equal("fr-CA fr-CA");
    }

    [Test]
    public async Task TheBindingsCultureDoesNotLeak()
    {
        var before = CultureInfo.CurrentCulture;
        await Engine.RunAsync("# language: fr\nFonctionnalité: F\n  Scénario: S\n    Soit the culture", typeof(Steps));
        CultureInfo.CurrentCulture.Should().Be(before);
    }

    [TestCase("an amount 5 EUR", "5 EUR")]
    [TestCase("an amount USD 7", "7 USD")]
    [TestCase("a price of 5 EUR", "5 EUR")]
    [TestCase("an amount by type 9 EUR", "9 EUR")]
    [TestCase("in 3 days", "3")]
    [TestCase("in tomorrow", "1")]
    [TestCase("the host example.org", "https://example.org/")]
    public async Task ATransformationMakesTheArgument(string step, string expected)
    {
        var outcome = await Engine.RunAsync($"Feature: F\n  Scenario: S\n    Given {step}", typeof(Transformations));
        outcome.Scenario.Error.Should().BeNull();
        outcome.Calls.Should().Equal(expected);
    }

    [Test]
    public async Task ATransformationMayTakeATable()
    {
        var outcome = await Engine.RunAsync(
            "Feature: F\n  Scenario: S\n    Given amounts:\n      | number | currency |\n      | 1 | EUR |\n      | 2 | USD |",
            typeof(Transformations));
        outcome.Scenario.Error.Should().BeNull();
        outcome.Calls.Should().Equal("1 EUR, 2 USD");
    }

    [Test]
    public async Task OfSeveralTransformationsTheLowestOrderIsUsed()
    {
        var outcome = await Engine.RunAsync("Feature: F\n  Scenario: S\n    Given a level \"x\"", typeof(Competing));
        outcome.Calls.Should().Equal("1");
    }

    [Test]
    public async Task AStringToStringTransformationIsAppliedOnce()
    {
        var outcome = await Engine.RunAsync("Feature: F\n  Scenario: S\n    Given a text \"x\"", typeof(Doubling));
        outcome.Calls.Should().Equal("xx");
    }

    [Test]
    public async Task ATableAndADocStringAreTheLastArgument()
    {
        var outcome = await Engine.RunAsync(
            "Feature: F\n  Scenario Outline: S\n    Given 1 table:\n      | <a> |\n      | b |\n    And 2 text:\n      ```json\n      <a>\n        more\n      ```\n\n    Examples:\n      | a |\n      | cell |",
            typeof(Extras));
        outcome.Scenario.Error.Should().BeNull();
        outcome.Calls.Should().Equal("1 cell/b", "2 cell\n  more", "cell");
    }

    private sealed class Steps(CallLog log, FeatureContext feature)
    {
        [Given("an int {int}")]
        public void Int(int value) => Log(value);

        [Given("a long {long}")]
        public void Long(long value) => Log(value);

        [Given("a byte {byte}")]
        public void Byte(byte value) => Log(value);

        [Given("a decimal {decimal}")]
        public void Decimal(decimal value) => Log(value);

        [Given("a double {double}")]
        public void Double(double value) => Log(value);

        [Given("a float {float}")]
        public void Float(float value) => Log(value);

        [Given("a word {word}")]
        [Given("a string {string}")]
        [Given("anything {}")]
        public void Text(string value) => Log(value);

        [Given("a GUID {Guid}")]
        public void AGuid(Guid value) => Log(value);

        [Given("a time {DateTime}")]
        public void Time(DateTime value) => Log(value);

        [Given("a colour {Colour}")]
        public void AColour(Colour value) => Log(value);

        [Given(@"^a nullable int (\d+)$")]
        public void Nullable(int? value) => Log(value);

        [Given("the rest {}")]
        public void Rest(decimal value) => Log(value);

        [Given("the culture")]
        public void Culture() => log.Add($"{CultureInfo.CurrentCulture.Name} {feature.BindingCulture.Name}");

        private void Log(object? value) => log.Add(Convert.ToString(value, CultureInfo.InvariantCulture)!);
    }

    private enum Colour
    {
        DarkRed,
    }

    private sealed record Amount(int Number, string Currency)
    {
        public override string ToString() => $"{Number} {Currency}";
    }

    private sealed class Transformations(CallLog log)
    {
        [StepArgumentTransformation(@"(\d+) (EUR|USD)", Name = "amount")]
        public static Amount AmountFirst(int number, string currency) => new(number, currency);

        [StepArgumentTransformation(@"(EUR|USD) (\d+)", Name = "amount")]
        public Amount CurrencyFirst(string currency, int number) => new(number, currency);

        [StepArgumentTransformation]
        public async Task<IReadOnlyList<Amount>> Amounts(DataTable table)
        {
            await Task.Yield();
            return [.. table.CreateSet<Amount>()];
        }

        [StepArgumentTransformation(@"(\d+) days?", Name = "days")]
        public static TimeSpan Days(int count) => TimeSpan.FromDays(count);

        [StepArgumentTransformation("tomorrow", Name = "days")]
        public static TimeSpan Tomorrow(string text) => TimeSpan.FromDays(1);

        [StepArgumentTransformation]
        public static ValueTask<Uri> Host(string host) => ValueTask.FromResult(new Uri($"https://{host}"));

        [Given("an amount {amount}")]
        [Given("a price of {}")]
        [Given(@"^an amount by type (.*)$")]
        public void AnAmount(Amount amount) => log.Add(amount.ToString());

        [Given("amounts:")]
        public void ManyAmounts(IReadOnlyList<Amount> amounts) => log.Add(string.Join(", ", amounts));

        [Given("in {days}")]
        public void In(TimeSpan time) => log.Add($"{time.Days}");

        [Given("the host {Uri}")]
        public void TheHost(Uri uri) => log.Add(uri.ToString());
    }

    private sealed record Level(int Value);

    private sealed class Competing(CallLog log)
    {
        [StepArgumentTransformation(null, 2)]
        public static Level Second(string text) => new(2);

        [StepArgumentTransformation(null, 1)]
        public static Level First(string text) => new(1);

        [Given("a level {string}")]
        public void ALevel(Level level) => log.Add($"{level.Value}");
    }

    private sealed class Doubling(CallLog log)
    {
        [StepArgumentTransformation]
        public static string Double(string text) => text + text;

        [Given("a text {string}")]
        public void AText(string text) => log.Add(text);
    }

    private sealed class Extras(CallLog log, ScenarioContext scenario)
    {
        [Given("{int} table:")]
        public void ATable(int number, Table table) => log.Add($"{number} {string.Join(", ", table.Header)}/{table.Rows[0][0]}");

        [Given("{int} text:")]
        public void AText(int number, string text) => log.Add($"{number} {text}");

        [AfterScenario]
        public void After() => log.Add((string)scenario.ScenarioInfo.Arguments["a"]!);
    }
}
