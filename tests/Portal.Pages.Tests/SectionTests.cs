using Microsoft.Extensions.DependencyInjection;
using PortalAcceptance.PageObjects.Pages;
using PortalAcceptance.Portal.Customers;
using PortalAcceptance.Portal.Pages.Account;
using PortalAcceptance.Portal.Tests.Support;

namespace PortalAcceptance.Portal.Pages.Tests;

internal sealed class SectionTests
{
    [Test]
    public void EverySectionOfTheAccountSettingsIsComplete() => SettingsSection.All.SelectMany(WhatIsMissing).Should().BeEmpty();

    private static IEnumerable<string> WhatIsMissing(SettingsSection section)
    {
        var form = section.NewForm().GetType();
        var fields = $"src/Portal/Pages/Account/_{section.Form}Fields.cshtml";
        var wanted = new (string What, bool IsThere)[]
        {
            (fields, File.Exists(Path.Combine(Repository.Folder, fields))),
            ($"a class that implements ISectionUpdate<{form.Name}>", PagesRun.Portal.Services.GetRequiredService<IServiceProviderIsService>().IsService(typeof(ISectionUpdate<>).MakeGenericType(form))),
            ($"properties of {form.Name} for every name in Remembered", section.Remembered.All(name => form.GetProperty(name) is not null)),
            ("only fields in Remembered that are no secrets", section.Remembered.All(name => SecretSearch.SecretFields.KindOf($"{section.Form}.{name}") is null)),
            ("a section in src/PageObjects/Pages/AccountSettingsPage.cs", typeof(AccountSettingsPage).GetProperty(section.Form) is not null),
            ("a scenario in features that names it", Directory.EnumerateFiles(Path.Combine(Repository.Folder, "features"), "*.feature", SearchOption.AllDirectories)
                .Any(feature => File.ReadAllText(feature).Contains(section.Heading, StringComparison.Ordinal))),
        };
        return wanted.Where(each => !each.IsThere).Select(each => $"The section \"{section.Heading}\" needs {each.What}.");
    }
}
