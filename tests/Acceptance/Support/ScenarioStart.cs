using NUnit.Framework;
using PortalAcceptance.Acceptance.Accounts;
using PortalAcceptance.Acceptance.Customers;
using PortalAcceptance.Acceptance.Trials;
using PortalAcceptance.PageObjects;
using PortalAcceptance.RunConfiguration;
using Reqnroll;
using Reqnroll.BoDi;

namespace PortalAcceptance.Acceptance.Support;

internal sealed class ScenarioStart(IObjectContainer container, FeatureContext feature, ScenarioContext scenario, RunSettings settings)
{
    public ScenarioSeed Seed => ScenarioSeed.Of(feature.FeatureInfo, scenario.ScenarioInfo);

    private Language OwnLanguage => Language.Of(feature.FeatureInfo.Language.Name);

    // Before anything of the scenario asks for the portal.
    public async Task StartPortalAsync()
    {
        if (scenario.ScenarioInfo.CombinedTags.Contains(Requirements.OwnPortalTag))
        {
            container.RegisterInstanceAs(await AcceptanceRun.Current.StartOwnPortalAsync());
        }
    }

    public async Task TakeBrowserAsync()
    {
        try
        {
            var lease = await AcceptanceRun.Current.Browsers.TakeAsync(AcceptanceRun.Current.Interruption.Requested);
            container.RegisterInstanceAs(lease, dispose: true);
            container.RegisterInstanceAs(lease.Browser);
        }
        catch (OperationCanceledException)
        {
            Assert.Ignore(AcceptanceRun.Current.Interruption.Message);
        }
        catch (RunSettingsException gone)
        {
            AcceptanceRun.Current.Interruption.Stop(gone.Message);
            Assert.Ignore(AcceptanceRun.Current.Interruption.Message);
        }
    }

    public async Task MakeCustomerAsync()
    {
        var target = container.Resolve<PortalTarget>();
        var account = container.Resolve<ScenarioAccount>();
        var domain = PortalTarget.NewDomain();
        await account.LeaseAsync(IsShownInOwnLanguage(target) ? OwnLanguage : new Language(settings.Use.Language), PortalTarget.NeedsCard(scenario.ScenarioInfo.CombinedTags), $"{domain}\n{Seed.Value}");
        var faker = new CustomerFaker(Seed, domain, target.Today, target.Secrets, account);
        container.RegisterInstanceAs(faker);
        container.RegisterInstanceAs(account.Own(faker.Customer()));
    }

    public async Task OpenBrowserAsync()
    {
        var browsers = container.Resolve<ScenarioBrowsers>();
        browsers.Headers = await container.Resolve<MisbehaviorSwitch>().StartAsync(container.Resolve<Customer>());
        if (IsShownInOwnLanguage(container.Resolve<PortalTarget>()))
        {
            browsers.Locale = OwnLanguage.Locale;
        }

        container.Resolve<Screen>().View = await browsers.OpenAsync();
    }

    // A feature in another language than English, on a portal that speaks it.
    private bool IsShownInOwnLanguage(PortalTarget target) => OwnLanguage != Language.Canonical && target.Speaks(OwnLanguage);
}
