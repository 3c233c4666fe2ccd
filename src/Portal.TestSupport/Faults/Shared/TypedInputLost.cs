namespace PortalAcceptance.Portal.TestSupport.Faults.Shared;

// The form's fields begin with its name.
internal sealed class TypedInputLost(string form) : RewrittenPage
{
    protected override string Rewrite(string html, HttpContext context) =>
        HttpMethods.IsPost(context.Request.Method)
            ? Markup.ChangeTags(html, "input", $" name=\"{form}\\.(?!Version)", tag => Markup.Without(tag, "value"))
            : html;
}
