using System.Text.Encodings.Web;

namespace PortalAcceptance.Portal.TestSupport.Faults.Shared;

// The fields' names begin with the given prefix.
internal sealed class WrittenBack(HtmlEncoder encoder, string fields) : RewrittenPage
{
    protected override string Rewrite(string html, HttpContext context)
    {
        var typed = HttpMethods.IsPost(context.Request.Method) && context.Request.HasFormContentType ? context.Request.Form : FormCollection.Empty;
        return typed.Where(field => field.Key.StartsWith(fields, StringComparison.Ordinal)).Aggregate(html, (page, field) =>
            Markup.ChangeTags(page, "input", $" name=\"{field.Key}\"", tag => Markup.With(tag, "value", encoder.Encode(field.Value.ToString()))));
    }
}
