using FluentAssertions;
using NUnit.Framework;

namespace Reqnroll.StandIn.Tests.Tables;

/// <summary>Objects from tables, and tables compared with objects.</summary>
[SetCulture("en-US")]
public sealed class TableHelperTests
{
    private static readonly Product _cucumber = new("Cucumber", 1.50m, Colour.DarkGreen, new DateOnly(2026, 2, 28));

    [Test]
    public void ARowBecomesARecord() =>
        Table("name | Price | COLOUR | best before", "Cucumber | 1.50 | dark green | 2026-02-28").CreateInstance<Product>().Should().Be(_cucumber);

    [Test]
    public void FieldsAndValuesBecomeARecord() =>
        Table("Field | Value", "Name | Cucumber", "Price | 1.50", "Colour | DarkGreen", "Best before | 2026-02-28").CreateInstance<Product>().Should().Be(_cucumber);

    [Test]
    public void FieldsAndValuesUnderOtherHeadersBecomeAnObject()
    {
        var account = Table("what | is", "Login ID | ann@example.org", "Active | true", "Limit | ").CreateInstance<Account>();
        account.Should().BeEquivalentTo(new Account { LoginId = "ann@example.org", Active = true, Limit = null, Tags = [] });
    }

    [Test]
    public void ASingleFieldAndValueBecomesAnObject() =>
        Table("what | is", "Login ID | ann@example.org").CreateInstance<Account>().LoginId.Should().Be("ann@example.org");

    [Test]
    public void RowsBecomeASet() =>
        Table("login id | limit | tags", "a | 5 | x, y", "b | | ").CreateSet<Account>().Should().BeEquivalentTo(
        [
            new Account { LoginId = "a", Limit = 5, Tags = ["x", "y"] },
            new Account { LoginId = "b", Limit = null, Tags = [] },
        ]);

    [Test]
    public void RowsBecomeTuples() =>
        Table("name | count", "a | 1", "b | 2").CreateSet<(string, int)>().Should().Equal(("a", 1), ("b", 2));

    [Test]
    public void ColumnsWithoutAPropertyAreLeftOut() =>
        Table("name | price | colour | best before | remark", "Cucumber | 1.50 | DarkGreen | 2026-02-28 | fresh").CreateInstance<Product>().Should().Be(_cucumber);

    [Test]
    public void AnObjectIsFilled()
    {
        Account account = new() { LoginId = "kept", Limit = 1 };
        Table("limit | active", "9 | true").FillInstance(account);
        account.Should().BeEquivalentTo(new Account { LoginId = "kept", Limit = 9, Active = true });
    }

    [Test]
    public void ACellOfTheWrongTypeIsNamed() =>
        FluentActions.Invoking(() => Table("name | price", "Cucumber | cheap").CreateInstance<Product>())
            .Should().Throw<FormatException>().WithMessage("'cheap' in 'price' is not a valid Decimal.");

    [Test]
    public void SeveralRowsAreNotOneObject() =>
        FluentActions.Invoking(() => Table("name | price | colour", "a | 1 | DarkGreen", "b | 2 | DarkGreen").CreateInstance<Product>())
            .Should().Throw<ArgumentException>().WithMessage("*one Product*2 rows*name, price, colour*");

    [Test]
    public void NumbersAreReadInTheCurrentCulture()
    {
        var before = System.Globalization.CultureInfo.CurrentCulture;
        System.Globalization.CultureInfo.CurrentCulture = System.Globalization.CultureInfo.GetCultureInfo("fr");
        try
        {
            Table("name | price", "Concombre | 1,50").CreateInstance<Product>().Price.Should().Be(1.50m);
        }
        finally
        {
            System.Globalization.CultureInfo.CurrentCulture = before;
        }
    }

    [Test]
    public void AnInstanceIsComparedInTheColumnsThatThereAre()
    {
        var table = Table("name | price", "Cucumber | 1.5");
        table.CompareToInstance(_cucumber);
        table.IsEquivalentToInstance(_cucumber).Should().BeTrue();
        table.IsEquivalentToInstance(_cucumber with { Price = 2m }).Should().BeFalse();
    }

    [Test]
    public void DifferencesOfAnInstanceAreTold() =>
        FluentActions.Invoking(() => Table("name | price | weight", "Pepper | 1.50 | 5").CompareToInstance(_cucumber))
            .Should().Throw<ComparisonException>().Which.Message.ReplaceLineEndings("\n").Should().Be(
                "The following fields did not match:\nname: Expected <Pepper>, Actual <Cucumber>, Using 'String'\nweight: Property does not exist");

    [Test]
    public void ASetIsComparedInAnyOrderUnlessToldOtherwise()
    {
        Account[] accounts = [new() { LoginId = "b" }, new() { LoginId = "a" }];
        var table = Table("login id", "a", "b");

        table.CompareToSet(accounts);
        table.Invoking(each => each.CompareToSet(accounts, sequentialEquality: true)).Should().Throw<ComparisonException>();
        table.CompareToSet(accounts.Reverse(), sequentialEquality: true);
    }

    [Test]
    public void DifferencesOfASetAreMarked()
    {
        Account[] accounts = [new() { LoginId = "a", Limit = 1 }, new() { LoginId = "long-one", Limit = 3 }];
        FluentActions.Invoking(() => Table("login id | limit", "a | 1", "b | 2").CompareToSet(accounts))
            .Should().Throw<ComparisonException>().Which.Message.ReplaceLineEndings("\n").Should().Be(
                """

                  | login id | limit |
                  | a        | 1     |
                - | b        | 2     |
                + | long-one | 3     |
                """.ReplaceLineEndings("\n"));
    }

    [Test]
    public void EachObjectCountsOnce() =>
        FluentActions.Invoking(() => Table("login id", "a", "a").CompareToSet([new Account { LoginId = "a" }])).Should().Throw<ComparisonException>();

    [Test]
    public void AColumnThatNoPropertyHasFailsTheComparison() =>
        FluentActions.Invoking(() => Table("login id | shoe size", "a | 44").CompareToSet([new Account { LoginId = "a" }]))
            .Should().Throw<ComparisonException>().WithMessage("The following fields do not exist:*shoe size");

    private static DataTable Table(string header, params string[] rows)
    {
        DataTable table = new(Cells(header));
        foreach (var row in rows)
        {
            table.AddRow(Cells(row));
        }

        return table;
    }

    private static string[] Cells(string row) => row.Split('|', StringSplitOptions.TrimEntries);

    private enum Colour
    {
        DarkGreen,
    }

    private sealed record Product(string Name, decimal Price, Colour Colour = Colour.DarkGreen, DateOnly BestBefore = default);

    private sealed class Account
    {
        public string LoginId { get; set; } = "";

        public bool Active { get; set; }

        public int? Limit { get; set; }

        public List<string> Tags { get; set; } = [];
    }
}
