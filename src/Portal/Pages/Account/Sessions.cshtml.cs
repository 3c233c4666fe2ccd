using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using PortalAcceptance.Portal.Data;
using PortalAcceptance.Portal.Pages.Components;
using PortalAcceptance.Portal.Security.RateLimits;
using PortalAcceptance.Portal.Sessions;

namespace PortalAcceptance.Portal.Pages.Account;

internal sealed class SessionsModel(
    PortalDbContext database, CurrentCustomer current, RequestLimits limits, IStringLocalizer text, CustomerClock clock) : FormPage
{
    private const int MostShown = 50;

    public IReadOnlyList<StartedSession> Sessions { get; private set; } = [];

    public ChoiceList Others { get; private set; } = [];

    [BindProperty]
    public SessionEnding Ending { get; set; } = new();

    [TempData]
    public bool HaveEnded { get; set; }

    public Guid? CurrentSession => Session.IdOf(User);

    public Task OnGetAsync(CancellationToken cancellationToken) => LoadAsync(cancellationToken);

    public async Task<IActionResult> OnPostAsync([FromServices] EndOtherSessions end, CancellationToken cancellationToken)
    {
        var customer = current.Required.Id;
        var result = limits.Refuse(LimitedAction.ConfirmPassword, HttpContext.Connection.RemoteIpAddress, customer.ToString())
            ?? await end.ExecuteAsync(customer, CurrentSession, Ending, cancellationToken);
        if (result.Succeeded)
        {
            HaveEnded = true;
            return RedirectToPage(null, null, null, "sessions-status");
        }

        await LoadAsync(cancellationToken);
        return ShowAgain(nameof(Ending), result);
    }

    public string Local(DateTimeOffset time) => current.Required.ToLocal(time).ToString("g", CultureInfo.CurrentCulture);

    public static string Machine(DateTimeOffset time) => time.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);

    private async Task LoadAsync(CancellationToken cancellationToken)
    {
        var (customer, own, now) = (current.Required.Id, CurrentSession, clock.GetUtcNow());
        Sessions = await database.Set<StartedSession>().AsNoTracking()
            .Where(session => session.CustomerId == customer && session.EndsAt > now)
            .OrderByDescending(session => session.Id == own).ThenByDescending(session => session.StartedAt)
            .Take(MostShown)
            .ToListAsync(cancellationToken);
        Others =
        [
            .. Sessions.Where(session => session.Id != own).Select(session => new Choice(
                session.Id.ToString(), text["{0} from {1}", Local(session.StartedAt), session.IpAddress ?? "–"])),
        ];
    }
}
