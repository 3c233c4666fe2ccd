using System.Text.Encodings.Web;
using Microsoft.EntityFrameworkCore;
using PortalAcceptance.Portal.Data;
using PortalAcceptance.Portal.Faults.Pages;
using PortalAcceptance.Portal.Localization;
using PortalAcceptance.Portal.Pages.Account;
using PortalAcceptance.Portal.Sessions;

namespace PortalAcceptance.Portal.Faults.ActivityPage;

/// <summary>Puts another customer's latest entry first.</summary>
internal sealed class OthersShown(IAnswer answer, TextCatalog texts, HtmlEncoder encoder) : RewrittenPage(answer)
{
    protected override string Rewrite(string html, HttpContext context)
    {
        var services = context.RequestServices;
        var customer = services.GetRequiredService<CurrentCustomer>().Value;
        var other = context.Request.Path == "/account/activity" && customer is not null
            ? services.GetRequiredService<PortalDbContext>().Activities.AsNoTracking()
                .Where(activity => activity.CustomerId != customer.Id)
                .OrderByDescending(activity => activity.At).FirstOrDefault()
            : null;
        if (other is null)
        {
            return html;
        }

        var culture = Languages.CultureOf(customer!.Language);
        string[] cells =
        [
            customer.ToLocal(other.At).ToString("g", culture),
            texts.For(culture)[ActivityTexts.Of(other.Kind)],
            other.IpAddress ?? "–",
        ];
        return html.Replace("<tbody>", $"<tbody><tr>{string.Concat(cells.Select(cell => $"<td>{encoder.Encode(cell)}</td>"))}</tr>", StringComparison.Ordinal);
    }
}
