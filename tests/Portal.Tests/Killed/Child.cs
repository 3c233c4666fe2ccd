using System.Diagnostics;
using System.Globalization;
using PortalAcceptance.Portal.Tests.Support;

namespace PortalAcceptance.Portal.Tests.Killed;

internal static class Child
{
    public static async Task<(string? Moment, IReadOnlyList<string> Mailed)> KillAsync(string job, TestDatabase database, int moment)
    {
        var program = typeof(Child).Assembly.Location;
        using var process = Process.Start(new ProcessStartInfo(
            "dotnet", [program, ChildProgram.Verb, job, database.Reference, moment.ToString(CultureInfo.InvariantCulture)])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        })!;
        var mailed = new List<string>();
        string? reached = null;
        while (reached is null && await process.StandardOutput.ReadLineAsync() is { } line)
        {
            if (line.StartsWith(ChildProgram.Mailed, StringComparison.Ordinal))
            {
                mailed.Add(line[ChildProgram.Mailed.Length..]);
            }
            else if (line.StartsWith(ChildProgram.Reached, StringComparison.Ordinal))
            {
                reached = line[ChildProgram.Reached.Length..];
            }
        }

        process.Kill();
        await process.WaitForExitAsync();
        return (reached, mailed);
    }
}
