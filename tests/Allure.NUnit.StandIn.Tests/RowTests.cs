using FluentAssertions;
using NUnit.Framework;
using PortalAcceptance.AllureStandIn.Tests.ResultFormat;

namespace PortalAcceptance.AllureStandIn.Tests;

public sealed class RowTests
{
    private static SampleResults Results => SampleRun.Results;

    [Test]
    public void A_row_has_its_methods_name_and_its_own_parameters() =>
        Results.Of("Rows.Row").Select(result => (result.Name, Text(result))).Should().BeEquivalentTo(
        [
            ("Row", "number=1 text=\"one\""),
            ("Row", "number=2 text=\"« deux »\""),
            ("Row", "number=3 text=null"),
        ]);

    [Test]
    public void A_rows_description_is_its_own() =>
        Results.Of("Rows.Row").Select(result => result.Description).Should().BeEquivalentTo("The first row", null, null);

    [Test]
    public void An_argument_that_has_no_json_is_shown_as_text() =>
        Results.Of("Rows.UnserialisableArguments").Select(Text)
            .Should().BeEquivalentTo("argument=Sample.Rows", "argument=awkward");

    [Test]
    public void Rows_are_one_test_case_with_a_history_each()
    {
        Results.Of("Rows.Row").Select(result => result.TestCaseId).Distinct().Should().ContainSingle();
        Results.Of("Rows.Row").Select(result => result.HistoryId).Should().OnlyHaveUniqueItems();
    }

    private static string Text(TestResultFile result) =>
        string.Join(' ', result.Parameters.Select(parameter => $"{parameter.Name}={parameter.Value}"));
}
