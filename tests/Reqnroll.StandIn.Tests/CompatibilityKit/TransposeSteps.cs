using FluentAssertions;
namespace Reqnroll.StandIn.Tests.CompatibilityKit;

/// <summary>The kit's step definitions for data-tables, in C#. Not marked as bindings, so that the sample features don't find them.</summary>
internal sealed class TransposeSteps
{
    private List<List<string>> _transposed = [];

    [When("the following table is transposed:")]
    public void Transpose(DataTable table)
    {
        var rows = Raw(table);
        _transposed = [.. rows[0].Select((_, column) => rows.Select(row => row[column]).ToList())];
    }

    [Then("it should be:")]
    public void ItShouldBe(DataTable expected) => Raw(expected).Should().BeEquivalentTo(_transposed, options => options.WithStrictOrdering());

    private static List<List<string>> Raw(DataTable table) => [[.. table.Header], .. table.Rows.Select(row => row.Values.ToList())];
}
