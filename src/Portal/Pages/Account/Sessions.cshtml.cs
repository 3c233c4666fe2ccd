using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using PortalAcceptance.Portal.Data;
using PortalAcceptance.Portal.Pages.Components;
using PortalAcceptance.Portal.Security.RateLimits;
using PortalAcceptance.Portal.Sessions;

namespace PortalAcceptance.Portal.Pages.Account;

/// <summary>Where the customer is logged in, and a form that ends the other sessions.</summary>
/// <param name="database">Knows them.</param>
/// <param name="current">Whose sessions.</param>
/// <param name="limits">Say how often a password may be tried.</param>
/// <param name="text">Words the choices.</param>
/// <param name="clock">Says which sessions have ended.</param>
public sealed class SessionsModel(
    PortalDbContext database, CurrentCustomer current, RequestLimits limits, IStringLocalizer text, CustomerClock clock) : FormPage
{
    private const int MostShown = 50;

    /// <summary>This session, and the latest others.</summary>
    public IReadOnlyList<StartedSession> Sessions { get; private set; } = [];

    /// <summary>The sessions that can be ended.</summary>
    public ChoiceList Others { get; private set; } = [];

    /// <summary>The form that ends other sessions.</summary>
    [BindProperty]
    public SessionEnding Ending { get; set; } = new();

    /// <summary>Whether sessions were just ended.</summary>
    [TempData]
    public bool HaveEnded { get; set; }

    /// <summary>The session that this page is shown in.</summary>
    public Guid? CurrentSession => Session.IdOf(User);

    /// <summary>Shows them.</summary>
    public Task OnGetAsync(CancellationToken cancellationToken) => LoadAsync(cancellationToken);

    /// <summary>Ends other sessions.</summary>
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

    /// <summary>A point in time as the customer writes it.</summary>
    public string Local(DateTimeOffset time) => current.Required.ToLocal(time).ToString("g", CultureInfo.CurrentCulture);

    /// <summary>A point in time as HTML writes it.</summary>
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
