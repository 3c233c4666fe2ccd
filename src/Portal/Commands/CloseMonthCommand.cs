using System.CommandLine;
using System.CommandLine.Parsing;
using Microsoft.Extensions.Options;
using PortalAcceptance.Portal.Billing;
using PortalAcceptance.Portal.Data;

namespace PortalAcceptance.Portal.Commands;

internal sealed class CloseMonthCommand(Func<string[], WebApplication> build, TextWriter output, TextWriter error)
{
    public const string Name = "close-month";

    private const string Description = """
        Close a month by hand. Safe to repeat: each customer is charged once.

        Exit codes:
          0  each customer is charged, now or before, and told by email
          1  something is left: a card was declined or is missing, the gateway did not answer, a month is not over, an email is still to be sent
          2  nothing was done: an option is wrong, or the database is missing, not up to date or out of reach
          3  a customer's month could not be closed: run it again when the cause is fixed
        130  interrupted: run it again to go on
        """;

    private const string NotClosed = "No month was closed";

    private const int Passed = 0;
    private const int Incomplete = 1;
    private const int Refused = 2;
    private const int Failed = 3;
    private const int Interrupted = 130;

    // The customer at hand is finished before the program ends.
    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(30);

    public async Task<int> InvokeAsync(string[] args, CancellationToken cancellationToken)
    {
        var period = new Option<string>("--period")
        {
            Description = "The month, such as 2026-11; without it, the last one that is over where each customer is",
            HelpName = "MONTH",
        };
        var customer = new Option<string>("--customer") { Description = "The login ID of the one customer to close it for", HelpName = "LOGIN-ID" };
        var settings = new Argument<string[]>("settings") { Description = "The portal's own settings, as in --Portal:Key=value" };
        settings.Validators.Add(CheckSettings);
        var command = new Command(Name, Description) { period, customer, settings };
        command.SetAction((parsed, stopping) =>
            RunAsync(parsed.GetValue(period), parsed.GetValue(customer), parsed.GetValue(settings) ?? [], stopping));

        var parsed = new RootCommand { command }.Parse(args);
        return parsed.Errors.Count > 0
            ? await RefuseAsync($"{string.Join(" ", parsed.Errors.Select(mistake => mistake.Message))} Run {Name} --help to see the options.")
            : await parsed.InvokeAsync(new InvocationConfiguration { Output = output, Error = error, ProcessTerminationTimeout = _patience }, cancellationToken);
    }

    // A mistyped option must not pass for a setting.
    private static void CheckSettings(ArgumentResult result)
    {
        var isValue = false;
        foreach (var token in result.Tokens.Select(token => token.Value))
        {
            var isSetting = token.StartsWith("--", StringComparison.Ordinal) && token.Contains(':', StringComparison.Ordinal);
            if (!isSetting && !isValue)
            {
                result.AddError($"\"{token}\" is neither an option nor one of the portal's settings, which look like --Portal:Key=value.");
                return;
            }

            isValue = isSetting && !token.Contains('=', StringComparison.Ordinal);
        }
    }

    private async Task<int> RunAsync(string? month, string? loginId, string[] settings, CancellationToken cancellationToken)
    {
        BillingPeriod? period = null;
        if (month is not null)
        {
            if (!BillingPeriod.TryParse(month, out var parsed))
            {
                return await RefuseAsync($"\"{month}\" is not a month. Write --period as year and month, for example 2026-11.");
            }

            period = parsed;
        }

        try
        {
            // Only the table goes to standard output.
            await using var portal = build(
                ["--Logging:LogLevel:Default=Warning", "--Logging:Console:LogToStandardErrorThresholdLevel=Trace", .. settings]);
            portal.Services.GetRequiredService<IStartupValidator>().Validate();
            return await FindTroubleAsync(portal.Services, cancellationToken) is { } trouble
                ? await RefuseAsync($"{NotClosed}. {trouble}")
                : await CloseAsync(portal.Services, period, loginId, cancellationToken);
        }
        catch (OperationCanceledException)
        {
            await error.WriteLineAsync("Stopped. Run it again to go on: nobody is charged twice.");
            return Interrupted;
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
            await foreach (var close in services.GetRequiredService<BillingRun>().ExecuteWhereEndedAsync(month, loginId, cancellationToken))
            {
                table.Add(close);
            }
        }
        catch (OperationCanceledException)
        {
            table.Write(output);
            throw;
        }

        table.Write(output);
        return table.HasFailures ? Failed : table.HasLeft ? Incomplete : Passed;
    }

    private async Task<int> RefuseAsync(string why)
    {
        await error.WriteLineAsync(why);
        return Refused;
    }
}
