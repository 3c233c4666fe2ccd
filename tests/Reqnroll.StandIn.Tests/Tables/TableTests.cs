using FluentAssertions;
using NUnit.Framework;

namespace Reqnroll.StandIn.Tests.Tables;

/// <summary>Data tables and their rows.</summary>
public sealed class TableTests
{
    [Test]
    public void RowsHaveTheirCellsByNameAndIndex()
    {
        Table table = new("name", "price");
        table.AddRow("Cucumber", "1.50");
        table.AddRow(new Dictionary<string, string> { ["price"] = "2" });

        table.RowCount.Should().Be(2);
        table.Rows[0]["price"].Should().Be("1.50");
        table.Rows[0][0].Should().Be("Cucumber");
        table.Rows[1].Should().Equal(KeyValuePair.Create("name", ""), KeyValuePair.Create("price", "2"));
        table.Rows[0].Keys.Should().Equal("name", "price");
        table.Rows[0].TryGetValue("colour", out _).Should().BeFalse();
        table.ContainsColumn("price").Should().BeTrue();
        table.ContainsColumn("Price").Should().BeFalse();
    }

    [Test]
    public void ACellCanBeChangedButNotAColumn()
    {
        Table table = new("name");
        table.AddRow("old");
        table.Rows[0]["name"] = "new";

        table.Rows[0]["name"].Should().Be("new");
        ((IDictionary<string, string>)table.Rows[0]).Invoking(row => row.Add("price", "1")).Should().Throw<NotSupportedException>();
    }

    [Test]
    public void AnUnknownColumnIsNamedBesideTheKnownOnes()
    {
        Table table = new("name", "price");
        table.AddRow("Cucumber", "1.50");
        table.Rows[0].Invoking(row => row["colour"]).Should().Throw<IndexOutOfRangeException>()
            .WithMessage("Could not find a column named 'colour' in the table. The columns are: name, price.");
    }

    [Test]
    public void RenamingAColumnKeepsItsCells()
    {
        Table table = new("name", "price");
        table.AddRow("Cucumber", "1.50");
        table.RenameColumn("price", "amount");

        table.Rows[0]["amount"].Should().Be("1.50");
        table.Invoking(each => each.RenameColumn("price", "other")).Should().Throw<ArgumentException>().WithMessage("*'price'*name, amount*");
    }

    [Test]
    public void WrongShapesAreRefused()
    {
        FluentActions.Invoking(() => new Table()).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => new Table("a", "a")).Should().Throw<ArgumentException>().WithMessage("*'a'*");
        new Table("a", "b").Invoking(table => table.AddRow("1")).Should().Throw<ArgumentException>().WithMessage("*1 cells*2: a, b*");
        new Table("a").Invoking(table => table.AddRow(new Dictionary<string, string> { ["b"] = "1" })).Should().Throw<ArgumentException>().WithMessage("*'b'*");
    }

    [Test]
    public void ATableIsWrittenInColumns()
    {
        DataTable table = new("name", "price");
        table.AddRow("Cucumber", "1.50");
        table.ToString().ReplaceLineEndings("\n").Should().Be("| name     | price |\n| Cucumber | 1.50  |\n");
    }

    [Test]
    public void ATableBecomesADataTableWithTheSameRows()
    {
        Table table = new("name");
        table.AddRow("Cucumber");
        DataTable.FromTable(table).Rows[0].Should().BeSameAs(table.Rows[0]);
    }
}
