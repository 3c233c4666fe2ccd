using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using PortalAcceptance.Portal.Customers;
using PortalAcceptance.Portal.Data;

namespace PortalAcceptance.Portal.Sessions;

internal sealed class Session(
    IHttpContextAccessor http, PortalDbContext database, IOptions<IdentityOptions> identity, IOptions<SessionOptions> options, CustomerClock clock)
{
    private const string IdClaim = "session";

    private HttpContext Http => http.HttpContext ?? throw new InvalidOperationException("A session needs a request.");

    // Starts a session with a new cookie. The browser's previous session ends. Also saves all other pending changes.
    public async Task StartAsync(Customer customer, CancellationToken cancellationToken)
    {
        var (now, former) = (clock.GetUtcNow(), IdOf(Http.User));
        var started = new StartedSession
        {
            Id = Guid.NewGuid(),
            CustomerId = customer.Id,
            StartedAt = now,
            IpAddress = Http.Connection.RemoteIpAddress?.ToString(),
            EndsAt = now + options.Value.AbsoluteLifetime,
        };
        database.Add(started);
        await database.SaveChangesAsync(cancellationToken);
        // Also deletes sessions that expired without a logout.
        await database.Set<StartedSession>()
            .Where(session => session.Id == former || (session.CustomerId == customer.Id && session.EndsAt <= now))
            .ExecuteDeleteAsync(cancellationToken);

        var names = identity.Value.ClaimsIdentity;
        var principal = new ClaimsIdentity(
            [
                new(IdClaim, started.Id.ToString()),
                new(names.UserIdClaimType, customer.Id.ToString()),
                new(names.SecurityStampClaimType, customer.SecurityStamp ?? throw new InvalidOperationException("A customer needs a security stamp.")),
            ],
            IdentityConstants.ApplicationScheme);
        await Http.SignInAsync(IdentityConstants.ApplicationScheme, new ClaimsPrincipal(principal));
    }

    // The session ends even if someone else has its cookie.
    public Task EndAsync() => Http.SignOutAsync(IdentityConstants.ApplicationScheme);

    internal static Guid? IdOf(ClaimsPrincipal? principal) => Guid.TryParse(principal?.FindFirstValue(IdClaim), out var id) ? id : null;
}
