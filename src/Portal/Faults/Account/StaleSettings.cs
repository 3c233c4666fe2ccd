using System.Collections.Concurrent;
using PortalAcceptance.Portal.Faults.Pages;
using PortalAcceptance.Portal.Sessions;

namespace PortalAcceptance.Portal.Faults.Account;

/// <summary>Fills the settings with what they held when they were first shown.</summary>
internal sealed class StaleSettings(IAnswer answer, FaultMemory<StaleSettings, ConcurrentDictionary<string, string>> shown) : RewrittenPage(answer)
{
    protected override string Rewrite(string html, HttpContext context)
    {
        if (!HttpMethods.IsGet(context.Request.Method) || context.RequestServices.GetRequiredService<CurrentCustomer>().Value is not { } customer)
        {
            return html;
        }

        var values = shown.RememberFirst(customer.Id, new ConcurrentDictionary<string, string>());
        return Markup.ChangeTags(html, "input", " name=\"(?:Account|Billing)\\.(?!Version)", tag =>
            Markup.With(tag, "value", values.GetOrAdd(Markup.Attribute(tag, "name")!, Markup.Attribute(tag, "value") ?? "")));
    }
}
