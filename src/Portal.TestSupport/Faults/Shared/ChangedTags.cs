namespace PortalAcceptance.Portal.TestSupport.Faults.Shared;

internal sealed class ChangedTags(TagChange tags) : RewrittenPage
{
    protected override string Rewrite(string html, HttpContext context) =>
        Markup.ChangeTags(html, tags.Elements, tags.Having, tags.Change);
}
