using System.Text.Encodings.Web;
using Microsoft.EntityFrameworkCore;
using PortalAcceptance.Portal.Data;
using PortalAcceptance.Portal.Faults.Pages;
using PortalAcceptance.Portal.Sessions;

namespace PortalAcceptance.Portal.Faults.Account;

/// <summary>Undoes the escaping of the customer's first name.</summary>
internal sealed class NamesUnescaped(IAnswer answer, HtmlEncoder encoder) : RewrittenPage(answer)
{
    protected override string Rewrite(string html, HttpContext context)
    {
        var services = context.RequestServices;
        var customerId = services.GetRequiredService<CurrentCustomer>().Value?.Id;
        var name = services.GetRequiredService<PortalDbContext>().Users.AsNoTracking()
            .Where(customer => customer.Id == customerId).Select(customer => customer.FirstName).SingleOrDefault();
        return string.IsNullOrEmpty(name) ? html : html.Replace(encoder.Encode(name), name, StringComparison.Ordinal);
    }
}
