using System.Text;
using PortalAcceptance.Suite.Variants;

namespace PortalAcceptance.Suite;

// Enables one fault at a time, and compares which rows of each variant fail.
internal sealed class FaultComparison(IReadOnlyList<Variant> variants, WarmPortal portal, IProgress<string> progress)
{
    public static IReadOnlyList<string> Defaults { get; } =
    [
        "password-not-saved", "old-password-still-valid", "password-trimmed", "current-password-unchecked", "other-sessions-survive",
        "billing-partly-saved", "billing-saved-into-account", "postal-code-unchecked", "billing-stale-save-accepted", "error-not-tied-to-field",
    ];

    private readonly StringBuilder _table = new StringBuilder()
        .AppendLine($"| fault | row | {string.Join(" | ", variants.Select(variant => variant.Name))} |")
        .AppendLine($"| --- | --- | {string.Join(" | ", variants.Select(_ => "---"))} |");

    // True if each fault fails at least one row, and the same rows in all variants.
    public bool AreEqual { get; private set; } = true;

    public async Task<string> RunAsync(IReadOnlyList<string> faults, CancellationToken cancellationToken)
    {
        progress.Report("without a fault");
        var rows = (await RunAllAsync(cancellationToken, run => run.RequirePassed()))[0].Rows.Keys.ToList();
        foreach (var (index, fault) in faults.Index())
        {
            await portal.SwitchOnAsync(fault, cancellationToken);
            var results = await RunAllAsync(cancellationToken, run =>
            {
                run.RequireRows(rows);
                progress.Report($"fault {index + 1} of {faults.Count}, {fault}: {run.Results.Failed.Count()} rows of {run.Variant.Name} fail");
            });
            await portal.SwitchAllOffAsync(cancellationToken);
            Add(fault, [.. rows.Where(row => results.Any(result => !result.Rows[row]))], results);
        }

        return _table.ToString();
    }

    private async Task<IReadOnlyList<Results>> RunAllAsync(CancellationToken cancellationToken, Action<VariantRun> check)
    {
        var results = new List<Results>();
        foreach (var variant in variants)
        {
            var run = await VariantRun.RunAsync(variant, portal, cancellationToken);
            check(run);
            results.Add(run.Results);
        }

        return results;
    }

    private void Add(string fault, IReadOnlyList<string> failed, IReadOnlyList<Results> results)
    {
        AreEqual &= failed.Count > 0 && failed.All(row => results.All(result => !result.Rows[row]));
        foreach (var row in failed.DefaultIfEmpty("none"))
        {
            _table.AppendLine($"| `{fault}` | {row} | {string.Join(" | ", results.Select(result => result.Rows.GetValueOrDefault(row, true) ? "passes" : "fails"))} |");
        }
    }
}
