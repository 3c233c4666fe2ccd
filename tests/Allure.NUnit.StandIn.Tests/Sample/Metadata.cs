using Allure.Net.Commons;
using NUnit.Framework;

namespace Sample;

[Description("The class")]
[Author("Ada")]
[Category("class-tag")]
public sealed class Metadata
{
    [Test]
    [Description("The test")]
    [Category("test-tag")]
    public void FromNUnit() => Assert.Pass();

    [TestCase(1)]
    [Description("The test")]
    [Category("test-tag")]
    public void FromNUnitOnRows(int row) => Assert.That(row, Is.Positive);

    [Test]
    [Description("The test")]
    public void FromTheApi()
    {
        AllureApi.SetTestName("Update the card");
        AllureApi.SetDescription("**The card** is charged monthly.\n");
        AllureApi.AddLabel("layer", "web");
        AllureApi.SetSeverity(SeverityLevel.minor);
        AllureApi.SetSeverity(SeverityLevel.critical);
        AllureApi.SetOwner("Grace");
        AllureApi.AddTags("tutorial", "smoke");
        AllureApi.AddParentSuite("Account settings");
        AllureApi.AddSuite("Card");
        AllureApi.AddSubSuite("Happy");
        AllureApi.AddEpic("Billing");
        AllureApi.AddFeature("Credit card");
        AllureApi.AddStory("Monthly charge");
        AllureApi.AddLink("Tutorial", "https://example.org/tutorial");
        AllureApi.AddIssue("BUG-1", "https://example.org/bugs/1");
        AllureApi.AddTmsItem("CASE-2", "https://example.org/cases/2");
        AllureApi.AddTestParameter("locale", "fr-CA");
        AllureApi.AddTestParameter("retries", 2);
    }
}
