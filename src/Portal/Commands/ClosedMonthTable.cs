using PortalAcceptance.Portal.Billing;

namespace PortalAcceptance.Portal.Commands;

internal sealed class ClosedMonthTable
{
    private const string None = "–";
    private const int AmountColumn = 2;

    private static readonly string[] _headings = ["Customer", "Invoice", "Amount", "Card", "Status"];

    private readonly List<CloseResult> _closes = [];

    public bool HasFailures => _closes.Any(close => close.Outcome is CloseOutcome.Failed);

    public bool HasLeft => _closes.Any(close => close.IsUntold || close.Outcome is not (CloseOutcome.Charged or CloseOutcome.AlreadyCharged));

    public void Add(CloseResult close) => _closes.Add(close);

    public void Write(TextWriter output)
    {
        if (_closes.Count > 0)
        {
            WriteRows(output);
        }

        foreach (var close in _closes.Where(close => close.Failure is not null))
        {
            output.WriteLine($"{close.LoginId}, {close.Period}: {close.Failure!.GetBaseException().Message.ReplaceLineEndings(" ")}");
        }

        output.WriteLine(Summary());
    }

    // One line per row, whatever the width of the terminal, so that scripts can read it.
    private void WriteRows(TextWriter output)
    {
        string[][] rows = [_headings, .. _closes.Select(Cells)];
        var widths = _headings.Select((_, column) => rows.Max(row => row[column].Length)).ToArray();
        foreach (var row in rows)
        {
            var cells = row.Select((cell, column) => column == AmountColumn ? cell.PadLeft(widths[column]) : cell.PadRight(widths[column]));
            output.WriteLine($"  {string.Join("  ", cells)}".TrimEnd());
        }

        output.WriteLine();
    }

    private static string[] Cells(CloseResult close) =>
    [
        close.LoginId,
        close.Invoice?.Number ?? None,
        close.Invoice?.Total.ToString() ?? None,
        close.Invoice?.Card?.ToString() ?? None,
        Words(close.Outcome) + (close.IsUntold ? ", email still to be sent" : ""),
    ];

    private string Summary()
    {
        if (_closes.Count == 0)
        {
            return "Nobody is charged for the month: nobody had signed up by its end.";
        }

        var months = string.Join(" and ", _closes.Select(close => $"{close.Period}").Distinct().Order(StringComparer.Ordinal));
        var counts = _closes.GroupBy(close => close.Outcome).OrderBy(group => group.Key).Select(group => $"{group.Count()} {Words(group.Key)}");
        var charged = _closes.Where(close => close.Outcome is CloseOutcome.Charged)
            .GroupBy(close => close.Invoice!.Currency, close => close.Invoice!.Amount)
            .Select(amounts => new Money(amounts.Sum(), amounts.Key).ToString());
        return $"{months}: {string.Join(", ", counts)}{string.Concat(charged.Select(amount => $"; {amount}"))}";
    }

    private static string Words(CloseOutcome outcome) => outcome switch
    {
        CloseOutcome.Charged => "charged",
        CloseOutcome.AlreadyCharged => "already charged",
        CloseOutcome.Declined => "declined",
        CloseOutcome.CardMissing => "no card on file",
        CloseOutcome.NoAnswer => "no answer from the gateway",
        CloseOutcome.NotOver => "not over yet there",
        _ => "not closed",
    };
}
