using Microsoft.Playwright;
using PortalAcceptance.PageObjects.Expectations;
using static Microsoft.Playwright.Assertions;

namespace PortalAcceptance.PageObjects.Components;

/// <summary>A table whose first row names the columns.</summary>
public sealed class Table : Element
{
    internal Table(PortalView view, string name, Element within)
        : base(view, Kind.Table, name, view.ByRole(AriaRole.Table, name), within)
    {
    }

    /// <summary>The cell at the end of the last row.</summary>
    public Element LastCell => new(View, Kind.Cell, "", Locator.GetByRole(AriaRole.Cell).Last, this);

    private ILocator Rows => Locator.GetByRole(AriaRole.Row).Filter(new() { Has = View.Page.GetByRole(AriaRole.Cell) });

    /// <summary>Expects a number of rows.</summary>
    /// <exception cref="UnmetExpectationException">There are more or fewer.</exception>
    public Task HasRowsAsync(int count) => CountAsync(Rows, count, "");

    /// <summary>Expects a number of rows with a cell of this text.</summary>
    /// <param name="cell">The cell, as the portal shows it.</param>
    /// <exception cref="UnmetExpectationException">There are more or fewer.</exception>
    public Task HasRowsAsync(int count, string cell) => CountAsync(RowsWith(cell), count, $" with {Words.Quote(cell)}");

    /// <summary>Expects the row with a cell of this text to contain another text.</summary>
    /// <param name="cell">The cell, as the portal shows it.</param>
    /// <param name="text">The other text, as the portal shows it.</param>
    /// <exception cref="UnmetExpectationException">It does not, or is not there.</exception>
    public Task RowShowsAsync(string cell, string text) => ExpectAsync(
        $"the row {Words.Quote(cell)} {Place} to show {Words.Quote(text)}",
        timeout => Expect(RowsWith(cell).First).ToContainTextAsync(text, new() { Timeout = timeout }),
        seen => SeenRows(seen, cell) is { Count: > 0 } rows ? $"it shows {rows[0]}" : OtherRows(seen));

    /// <summary>Expects rows with these texts, one each, in this order and no others.</summary>
    /// <param name="texts">The texts, as the portal shows them.</param>
    /// <exception cref="UnmetExpectationException">There are others, or they are in another order.</exception>
    public Task ListsAsync(IReadOnlyList<string> texts) => ExpectAsync(
        $"{FullWords} to list {Words.And([.. texts.Select(Words.Quote)])}, in this order",
        async timeout =>
        {
            await Expect(Rows).ToHaveCountAsync(texts.Count, new() { Timeout = timeout });
            await Expect(Rows).ToContainTextAsync(texts, new() { Timeout = timeout });
        },
        OtherRows);

    private ILocator RowsWith(string cell) => Rows.Filter(new() { Has = View.Page.GetByRole(AriaRole.Cell, new() { Name = cell, Exact = true }) });

    private Task CountAsync(ILocator rows, int count, string which) => ExpectAsync(
        $"{(count == 1 ? "one row" : $"{count} rows")}{which} {Place}",
        timeout => Expect(rows).ToHaveCountAsync(count, new() { Timeout = timeout }),
        OtherRows);

    private string OtherRows(PageDescription seen) => SeenRows(seen) is { Count: > 0 } rows ? $"it has {rows.Count}: {Words.List(rows)}" : "it has none";

    // Without the columns' names.
    private List<string> SeenRows(PageDescription seen, string? cell = null) =>
    [
        .. Find(seen)!.Descendants
            .Where(row => row.Role == "row" && row.Children.Any(child => child.Role == "cell" && (cell is null || child.Content == Words.Plain(cell))))
            .Select(row => row.Content),
    ];
}
