using Microsoft.Testing.Platform.Builder;
using PortalAcceptance.Acceptance.Support;
using PortalAcceptance.RunConfiguration;

try
{
    var settings = RunSettings.Load();
    if (!RunArguments.OnlyAsk(args))
    {
        await PortalProbe.EnsureAnswersAsync(settings);
        RunOutput.Prepare(settings);
    }

    var builder = await TestApplication.CreateBuilderAsync(RunArguments.With(settings, args));
    PortalAcceptance.Acceptance.SelfRegisteredExtensions.AddSelfRegisteredExtensions(builder, args);
    using var application = await builder.BuildAsync();
    return await application.RunAsync();
}
catch (RunSettingsException refusal)
{
    await Console.Error.WriteLineAsync(refusal.Message);
    return RunArguments.RefusedExitCode;
}
