using System.Diagnostics;
using System.Globalization;
using PortalAcceptance.Portal.Tests.Support;

namespace PortalAcceptance.Portal.Tests.Killed;

/// <summary>A process of <see cref="ChildProgram"/>, and its end.</summary>
internal static class Child
{
    /// <summary>Has a job done in a process of its own and kills that at a moment of the job, as a power cut does: nothing in it can react.</summary>
    /// <param name="job">The job.</param>
    /// <param name="database">What it is done on.</param>
    /// <param name="moment">The number of the moment, from 1.</param>
    /// <returns>What the moment was, null when the job was done before; and the addresses that e-mails were sent to.</returns>
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
