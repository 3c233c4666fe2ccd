using System.Text.RegularExpressions;
using PortalAcceptance.Portal.Faults.Pages;
using PortalAcceptance.Portal.Sessions;

namespace PortalAcceptance.Portal.Faults.Card;

/// <summary>Shows the number that <see cref="CardNumberKept"/> has kept in place of its last digits.</summary>
internal sealed class CardNumberShown(IAnswer answer, FaultMemory<CardNumberKept, string> numbers) : RewrittenPage(answer)
{
    protected override string Rewrite(string html, HttpContext context) =>
        context.RequestServices.GetRequiredService<CurrentCustomer>().Value is { } customer && numbers.Recall(customer.Id) is { Length: > 4 } number
            ? Regex.Replace(html, $"(aria-labelledby=\"card-on-file\"[^<]*){number[^4..]}", $"${{1}}{number}")
            : html;
}
