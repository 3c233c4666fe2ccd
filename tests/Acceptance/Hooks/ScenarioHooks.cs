using System.Diagnostics;
using Allure.Net.Commons;
using NUnit.Framework;
using PortalAcceptance.Acceptance.Customers;
using PortalAcceptance.Acceptance.Support;
using PortalAcceptance.PageObjects;
using PortalAcceptance.RunConfiguration;
using Reqnroll;
using Reqnroll.BoDi;

namespace PortalAcceptance.Acceptance.Hooks;

/// <summary>A customer and a browser of its own for each scenario, and what is kept of a failed one.</summary>
[Binding]
public sealed class ScenarioHooks(
    ScenarioContext scenario, FeatureContext feature, IObjectContainer container, PortalTarget target, RunSettings settings, IReqnrollOutputHelper output)
{
    private readonly Stopwatch _elapsed = Stopwatch.StartNew();

    private ScenarioSeed Seed => ScenarioSeed.Of(feature.FeatureInfo, scenario.ScenarioInfo);

    private static int Attempt => TestContext.CurrentContext.CurrentRepeatCount + 1;

    [BeforeScenario(Order = 1)]
    public void SkipWhatTheTargetCannotDo()
    {
        if (target.ReasonToSkip(scenario.ScenarioInfo.CombinedTags) is { } reason)
        {
            Assert.Ignore(reason);
        }
    }

    [BeforeScenario(Order = 2)]
    public void MakeUpCustomer()
    {
        var faker = new CustomerFaker(Seed, target.NewDomain(), target.Today, target.Secrets);
        container.RegisterInstanceAs(faker);
        container.RegisterInstanceAs(faker.Customer());
    }

    [BeforeScenario(Order = 3)]
    public async Task OpenBrowser()
    {
        var browsers = container.Resolve<ScenarioBrowsers>();
        var language = Language.Of(feature.FeatureInfo.Language.Name);
        if (language != Language.Canonical)
        {
            browsers.Locale = language.Locale;
        }

        container.Resolve<Screen>().View = await browsers.OpenAsync();
    }

    [BeforeStep]
    public void KeepToTheTimeout()
    {
        if (settings.Timeout > TimeSpan.Zero && _elapsed.Elapsed > settings.Timeout)
        {
            throw new TimeoutException(
                $"The scenario has taken longer than the {settings.Timeout.TotalSeconds:0.#} s it may take (\"timeout\" in {RunSettings.FileName}).");
        }
    }

    [AfterScenario]
    public async Task CloseBrowsers()
    {
        string NewPath() => RunOutput.NewEvidence(settings, scenario.ScenarioInfo.Title, Seed, Attempt);
        await container.Resolve<ScenarioBrowsers>().CloseAsync(failed: scenario.TestError is not null, NewPath, Attach);
    }

    private void Attach(string file)
    {
        var isTrace = Path.GetExtension(file) == ".zip";
        output.WriteLine(isTrace ? $"See what happened: npx playwright show-trace \"{file}\"" : $"See the last page: {file}");
        output.AddAttachment(file);
        AllureApi.AddAttachment(isTrace ? "trace" : "screenshot", isTrace ? "application/vnd.allure.playwright-trace" : "image/png", file);
    }
}
