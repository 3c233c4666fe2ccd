using Microsoft.Testing.Platform.Builder;
using PortalAcceptance.Acceptance;
using PortalAcceptance.Acceptance.Support;
using PortalAcceptance.Acceptance.Trials;
using PortalAcceptance.RunConfiguration;

try
{
    ReqnrollSettings.Check();
    var settings = RunSettings.Load();
    if (TrialPlan.Asked() is { } plan)
    {
        return await TrialProgram.RunAsync(plan, settings);
    }

    var arguments = RunArguments.With(settings, args);
    await using var run = RunArguments.OnlyAsk(args) ? null : await AcceptanceRun.StartAsync(settings);
    var builder = await TestApplication.CreateBuilderAsync(arguments);
    builder.AddSelfRegisteredExtensions(args);
    using var application = await builder.BuildAsync();
    var exitCode = await application.RunAsync();
    if (run is null)
    {
        return exitCode;
    }

    await run.DocumentAsync(Console.Error);
    return await run.ReportSecretsAsync(exitCode, Console.Error);
}
catch (RunSettingsException refusal)
{
    await Console.Error.WriteLineAsync(refusal.Message);
    return RunArguments.RefusedExitCode;
}
