using System.Text.Encodings.Web;

namespace PortalAcceptance.Portal.Faults.Pages;

/// <summary>A form that comes back with everything that was typed, secrets included.</summary>
/// <param name="answer">The page as it should be.</param>
/// <param name="encoder">Escapes what was typed.</param>
/// <param name="fields">What the names of the fields begin with.</param>
internal sealed class WrittenBack(IAnswer answer, HtmlEncoder encoder, string fields) : RewrittenPage(answer)
{
    protected override string Rewrite(string html, HttpContext context)
    {
        var typed = HttpMethods.IsPost(context.Request.Method) && context.Request.HasFormContentType ? context.Request.Form : FormCollection.Empty;
        return typed.Where(field => field.Key.StartsWith(fields, StringComparison.Ordinal)).Aggregate(html, (page, field) =>
            Markup.ChangeTags(page, "input", $" name=\"{field.Key}\"", tag => Markup.With(tag, "value", encoder.Encode(field.Value.ToString()))));
    }
}
