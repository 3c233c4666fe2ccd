namespace PortalAcceptance.Portal.Mutants.Tests;

[Parallelizable(ParallelScope.All)]
internal sealed class PageMutationsTests
{
    [TestCase("<p role=\"status\" class=\"status\">", "role=\"status\"", "role=\"@(on ? null : \"status\")\"")]
    [TestCase("<field for=\"Email\" autocomplete=\"username\" />", "autocomplete=\"username\"", "autocomplete=\"@(on ? null : \"username\")\"")]
    [TestCase("<p tabindex=\"-1\" autofocus>", "autofocus", "autofocus=\"@(!on)\"")]
    [TestCase("<a asp-page=\"/SignUp\">", "asp-page=\"/SignUp\"", "asp-page=\"@(on ? \"/Index\" : \"/SignUp\")\"")]
    [TestCase("<a asp-page=\"/Login\">", "asp-page=\"/Login\"", "asp-page=\"@(on ? \"/SignUp\" : \"/Login\")\"")]
    [TestCase("<h1>@L[\"Log in\"]</h1>", "@L[\"Log in\"]", "@(on ? \"Log in\" : L[\"Log in\"].Value)")]
    [TestCase("<h1>@L[\"Log in\"]</h1>", "@L[\"Log in\"]", "@(on ? \"\" : L[\"Log in\"].Value)")]
    [TestCase("@if (Model.Items.Count == 0)", "Model.Items.Count == 0", "on ? !(Model.Items.Count == 0) : (Model.Items.Count == 0)")]
    [TestCase("@if (Model.Notice is { } notice)", "Model.Notice is { } notice", "Model.Notice is { } notice && !on")]
    [TestCase("    <p>© @Brand.Name</p>", "<p>© @Brand.Name</p>", "@if (!on) { <p>© @Brand.Name</p> }")]
    public void ChangesIt(string source, string original, string switched) =>
        PageMutations.In("Page.cshtml", source).Select(mutation => (mutation.Original, mutation.Switch("on"))).Should().Contain((original, switched));

    [TestCase("<script type=\"module\" src=\"~/portal.js\"></script>")]
    [TestCase("@{ ViewData[\"Title\"] = \"Log in\"; }")]
    [TestCase("<div class=\"card\">")]
    public void LeavesItAsItIs(string source) => PageMutations.In("Page.cshtml", source).Should().BeEmpty();
}
