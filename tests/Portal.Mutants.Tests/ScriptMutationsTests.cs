namespace PortalAcceptance.Portal.Mutants.Tests;

[Parallelizable(ParallelScope.All)]
internal sealed class ScriptMutationsTests
{
    [TestCase("  if (event.key === 'Home') {", "event.key === 'Home'", "!(event.key === 'Home')")]
    [TestCase("const isShown = type === 'text';", "type === 'text'", "type !== 'text'")]
    [TestCase("const shortest = 12;", "12", "13")]
    [TestCase("  menu.hidePopover();", "menu.hidePopover();", "")]
    [TestCase("  settled = form;", "settled = form;", "")]
    public void ChangesIt(string source, string original, string changed) =>
        ScriptMutations.In("wwwroot/a.js", source).Select(mutation => (mutation.Original, mutation.Changed)).Should().Contain((original, changed));

    [TestCase("// A comment with (parentheses).")]
    [TestCase("const show = isShown => {")]
    [TestCase("  menu.addEventListener('toggle', event => {")]
    public void LeavesItAsItIs(string source) => ScriptMutations.In("wwwroot/a.js", source).Should().BeEmpty();
}
