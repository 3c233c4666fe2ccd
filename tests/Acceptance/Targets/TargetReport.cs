namespace PortalAcceptance.Acceptance.Targets;

internal static class TargetReport
{
    public static async Task WriteAsync(TargetSurvey survey, IReadOnlyList<(string Reason, int Scenarios)> skipped, TextWriter output)
    {
        await output.WriteLineAsync();
        await WriteTableAsync(
            [["", "where", "text of the suite", "text of the portal", ""], .. survey.Sightings.Select(sighting => (string[])[
                sighting.Instead is null ? "✓" : "✗", sighting.Place, sighting.Canonical, sighting.Shown, sighting.Instead ?? ""])],
            output);
        await output.WriteLineAsync();
        await WriteTableAsync(
            [.. skipped.OrderBy(reason => reason.Reason.Length > 0).Select(reason => (string[])[
                $"{reason.Scenarios}", reason.Reason.Length == 0 ? "scenarios run" : $"are skipped, {reason.Reason}"])],
            output);
        await output.WriteLineAsync();
        var missing = survey.Sightings.Count(sighting => sighting.Instead is not null);
        await output.WriteLineAsync(
            missing > 0 ? $"{missing} of {survey.Sightings.Count} not found: write the portal's texts into its map (use.wording), with null for fields that it hasn't, or list the tag of what it lacks in use.lacks."
            : $"All {survey.Sightings.Count} found. Confirmations and errors show in a run.");
        if (survey.Stopped is { } stopped)
        {
            await output.WriteLineAsync(stopped);
        }
    }

    private static async Task WriteTableAsync(IReadOnlyList<string[]> rows, TextWriter output)
    {
        var widths = Enumerable.Range(0, rows[0].Length).Select(column => rows.Max(row => row[column].Length)).ToList();
        foreach (var row in rows)
        {
            await output.WriteLineAsync(string.Join("  ", row.Select((cell, column) => cell.PadRight(widths[column]))).TrimEnd());
        }
    }
}
