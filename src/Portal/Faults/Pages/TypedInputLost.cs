namespace PortalAcceptance.Portal.Faults.Pages;

/// <summary>A form that comes back empty when something in it is wrong.</summary>
/// <param name="answer">The page as it should be.</param>
/// <param name="form">What the names of the form's fields begin with.</param>
internal sealed class TypedInputLost(IAnswer answer, string form) : RewrittenPage(answer)
{
    protected override string Rewrite(string html, HttpContext context) =>
        HttpMethods.IsPost(context.Request.Method)
            ? Markup.ChangeTags(html, "input", $" name=\"{form}\\.(?!Version)", tag => Markup.Without(tag, "value"))
            : html;
}
