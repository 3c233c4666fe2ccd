using Microsoft.Testing.Platform.Builder;
using PortalAcceptance.Acceptance;
using PortalAcceptance.Acceptance.Selection;
using PortalAcceptance.Acceptance.Support;
using PortalAcceptance.Acceptance.Targets;
using PortalAcceptance.Acceptance.Trials;
using PortalAcceptance.RunConfiguration;

try
{
    ReqnrollSettings.Check();
    if (StepList.Asked is { } words)
    {
        await StepList.WriteAsync(words, Console.Out);
        return 0;
    }

    var settings = RunSettings.Load();
    if (TrialPlan.Asked() is { } trials)
    {
        return await TrialProgram.RunAsync(trials, settings);
    }

    if (TargetProgram.IsAsked)
    {
        return await TargetProgram.RunAsync(settings, Console.Out);
    }

    var plan = await ScenarioPlan.MakeAsync(settings);
    if (settings.List)
    {
        await ScenarioList.WriteAsync(plan, Console.Out);
        return 0;
    }

    using var interruption = new Interruption();
    await using var run = RunArguments.OnlyAsk(args) ? null : await AcceptanceRun.StartAsync(settings, interruption);
    if (interruption.IsRequested)
    {
        return interruption.ExitCode;
    }

    plan.Tell();
    var builder = await TestApplication.CreateBuilderAsync(RunArguments.With(settings, args));
    builder.AddSelfRegisteredExtensions(args);
    using var application = await builder.BuildAsync();
    var exitCode = await application.RunAsync();
    if (run is null)
    {
        return exitCode;
    }

    await run.DocumentAsync(Console.Error);
    exitCode = await run.Outcomes.ReportAsync(plan, exitCode, Console.Error);
    exitCode = await run.ReportAccountsAsync(await run.ReportSecretsAsync(exitCode, Console.Error), Console.Error);
    return interruption.IsRequested ? interruption.ExitCode : exitCode;
}
catch (RunSettingsException refusal)
{
    await Console.Error.WriteLineAsync(refusal.Message);
    return RunArguments.RefusedExitCode;
}
