namespace PortalAcceptance.Portal.Faults.Pages;

/// <summary>A page that is spoilt in the same way whoever asks for it.</summary>
/// <param name="answer">The page as it should be.</param>
/// <param name="change">Spoils it.</param>
internal sealed class ChangedText(IAnswer answer, Func<string, string> change) : RewrittenPage(answer)
{
    protected override string Rewrite(string html, HttpContext context) => change(html);
}
