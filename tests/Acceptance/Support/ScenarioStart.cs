using PortalAcceptance.Acceptance.Customers;
using PortalAcceptance.PageObjects;
using Reqnroll;
using Reqnroll.BoDi;

namespace PortalAcceptance.Acceptance.Support;

/// <summary>What a scenario has before its first step: a customer of its own and a browser.</summary>
public sealed class ScenarioStart(IObjectContainer container, FeatureContext feature, ScenarioContext scenario, PortalTarget target)
{
    /// <summary>The seed of the scenario's data.</summary>
    public ScenarioSeed Seed => ScenarioSeed.Of(feature.FeatureInfo, scenario.ScenarioInfo);

    /// <summary>Makes the customer's data, the same for each attempt at the scenario except for the mail domain.</summary>
    public void MakeCustomer()
    {
        var faker = new CustomerFaker(Seed, target.NewDomain(), target.Today, target.Secrets);
        container.RegisterInstanceAs(faker);
        container.RegisterInstanceAs(faker.Customer());
    }

    /// <summary>Opens the browser, in the language of the feature.</summary>
    public async Task OpenBrowserAsync()
    {
        var browsers = container.Resolve<ScenarioBrowsers>();
        var language = Language.Of(feature.FeatureInfo.Language.Name);
        if (language != Language.Canonical)
        {
            browsers.Locale = language.Locale;
        }

        container.Resolve<Screen>().View = await browsers.OpenAsync();
    }
}
