namespace PortalAcceptance.Portal.Faults.Pages;

/// <summary>A page on which certain elements lack something, or have something that they shouldn't.</summary>
/// <param name="answer">The page as it should be.</param>
/// <param name="tags">Which elements, and what becomes of their opening tags.</param>
internal sealed class ChangedTags(IAnswer answer, TagChange tags) : RewrittenPage(answer)
{
    protected override string Rewrite(string html, HttpContext context) =>
        Markup.ChangeTags(html, tags.Elements, tags.Having, tags.Change);
}
