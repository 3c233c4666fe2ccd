using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using PortalAcceptance.Cli.Reporting;
using PortalAcceptance.Portal;
using PortalAcceptance.Portal.Billing;
using PortalAcceptance.Portal.Data;
using Spectre.Console;

namespace PortalAcceptance.Cli.Commands;

/// <summary>Closes a month by hand on the portal's own database, and shows what came of it for each customer.</summary>
internal sealed class CloseMonthCommand(IAnsiConsole console, TextWriter error)
{
    public const string Name = "close-month";

    private const string NotClosed = "No month was closed";

    /// <param name="month">The month, such as <c>2026-11</c>; null means the last one that is over where each customer is.</param>
    /// <param name="loginId">The customer to close it for; null means all.</param>
    /// <returns>One of <see cref="ExitCodes"/>.</returns>
    public async Task<int> RunAsync(string? month, string? loginId, IReadOnlyList<string> settings, CancellationToken cancellationToken)
    {
        if (month is not null && !BillingPeriod.TryParse(month, out _))
        {
            return await RefuseAsync($"\"{month}\" is not a month. Write --period as year and month, for example 2026-11.");
        }

        try
        {
            // The table is all that goes to standard output.
            await using var portal = PortalApplication.Build(
                ["--Logging:LogLevel:Default=Warning", "--Logging:Console:LogToStandardErrorThresholdLevel=Trace", .. settings]);
            portal.Services.GetRequiredService<IStartupValidator>().Validate();
            return await FindTroubleAsync(portal.Services, cancellationToken) is { } trouble
                ? await RefuseAsync($"{NotClosed}. {trouble}")
                : await CloseAsync(portal.Services, month is null ? null : BillingPeriod.Parse(month), loginId, cancellationToken);
        }
        catch (OperationCanceledException)
        {
            await error.WriteLineAsync("Stopped. Run it again to go on: nobody is charged twice.");
            return ExitCodes.Interrupted;
        }
        catch (ArgumentException refusal)
        {
            return await RefuseAsync($"{NotClosed}. {refusal.Message}");
        }
        catch (Exception exception) when (StartFailure.Explain(exception, NotClosed) is { } explanation)
        {
            return await RefuseAsync(explanation);
        }
    }

    private static async Task<string?> FindTroubleAsync(IServiceProvider services, CancellationToken cancellationToken)
    {
        await using var scope = services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<PortalDbContext>().Database.FindTroubleAsync(cancellationToken);
    }

    private async Task<int> CloseAsync(IServiceProvider services, BillingPeriod? month, string? loginId, CancellationToken cancellationToken)
    {
        var table = new ClosedMonthTable();
        try
        {
            await foreach (var close in services.GetRequiredService<CloseEndedMonth>().RunAsync(month, loginId, cancellationToken))
            {
                table.Add(close);
            }
        }
        catch (OperationCanceledException)
        {
            table.Write(console);
            throw;
        }

        table.Write(console);
        return table.HasFailures ? ExitCodes.Incomplete : table.HasLeft ? ExitCodes.Failed : ExitCodes.Passed;
    }

    private async Task<int> RefuseAsync(string why)
    {
        await error.WriteLineAsync(why);
        return ExitCodes.Refused;
    }
}
