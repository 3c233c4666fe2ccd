using PortalAcceptance.Acceptance.Customers;
using PortalAcceptance.Acceptance.Trials;
using PortalAcceptance.PageObjects;
using Reqnroll;
using Reqnroll.BoDi;

namespace PortalAcceptance.Acceptance.Support;

internal sealed class ScenarioStart(IObjectContainer container, FeatureContext feature, ScenarioContext scenario)
{
    public ScenarioSeed Seed => ScenarioSeed.Of(feature.FeatureInfo, scenario.ScenarioInfo);

    // Before anything of the scenario asks for the portal.
    public async Task StartPortalAsync()
    {
        if (scenario.ScenarioInfo.CombinedTags.Contains(PortalTarget.OwnPortalTag))
        {
            container.RegisterInstanceAs(await AcceptanceRun.Current.StartOwnPortalAsync());
        }
    }

    public void MakeCustomer()
    {
        var target = container.Resolve<PortalTarget>();
        var faker = new CustomerFaker(Seed, PortalTarget.NewDomain(), target.Today, target.Secrets);
        container.RegisterInstanceAs(faker);
        container.RegisterInstanceAs(faker.Customer());
    }

    public async Task OpenBrowserAsync()
    {
        var browsers = container.Resolve<ScenarioBrowsers>();
        browsers.Headers = await container.Resolve<MisbehaviorSwitch>().StartAsync(container.Resolve<Customer>());
        var language = Language.Of(feature.FeatureInfo.Language.Name);
        if (language != Language.Canonical)
        {
            browsers.Locale = language.Locale;
        }

        container.Resolve<Screen>().View = await browsers.OpenAsync();
    }
}
