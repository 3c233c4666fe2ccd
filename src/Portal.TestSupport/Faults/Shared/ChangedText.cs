namespace PortalAcceptance.Portal.TestSupport.Faults.Shared;

internal sealed class ChangedText(Func<string, string> change) : RewrittenPage
{
    protected override string Rewrite(string html, HttpContext context) => change(html);
}
