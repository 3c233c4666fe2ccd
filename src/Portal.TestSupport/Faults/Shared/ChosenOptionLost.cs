using System.Text.RegularExpressions;

namespace PortalAcceptance.Portal.TestSupport.Faults.Shared;

// In the list with this name, after an error.
internal sealed class ChosenOptionLost(string list) : RewrittenPage
{
    protected override string Rewrite(string html, HttpContext context) => HttpMethods.IsPost(context.Request.Method)
        ? Regex.Replace(html, $"<select[^>]* name=\"{list}\".*?</select>", found => found.Value.Replace(" selected", "", StringComparison.Ordinal), RegexOptions.Singleline)
        : html;
}
