namespace PortalAcceptance.Portal.TestSupport.Faults.Shared;

/// <summary>Empties a form when something in it is wrong.</summary>
/// <param name="form">What the names of the form's fields begin with.</param>
internal sealed class TypedInputLost(string form) : RewrittenPage
{
    protected override string Rewrite(string html, HttpContext context) =>
        HttpMethods.IsPost(context.Request.Method)
            ? Markup.ChangeTags(html, "input", $" name=\"{form}\\.(?!Version)", tag => Markup.Without(tag, "value"))
            : html;
}
