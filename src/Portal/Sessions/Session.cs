using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using PortalAcceptance.Portal.Customers;
using PortalAcceptance.Portal.Data;

namespace PortalAcceptance.Portal.Sessions;

/// <summary>Starts and ends the session of the browser that is being answered.</summary>
/// <param name="http">The request and its answer.</param>
/// <param name="database">Keeps the sessions that were started.</param>
/// <param name="identity">Names the claims.</param>
/// <param name="options">Says how long a session lasts.</param>
/// <param name="clock">Says when it starts.</param>
public sealed class Session(
    IHttpContextAccessor http, PortalDbContext database, IOptions<IdentityOptions> identity, IOptions<SessionOptions> options, CustomerClock clock)
{
    private const string IdClaim = "session";

    private HttpContext Http => http.HttpContext ?? throw new InvalidOperationException("A session needs a request.");

    /// <summary>
    /// Signs the customer in with a fresh cookie, or signs this browser in again after the password changed. The session that
    /// this browser had until now ends. Whatever else the database context is to save is saved with it.
    /// </summary>
    /// <param name="customer">Who is signed in.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
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
        // With those that were left without a log-out, or they would be kept for ever.
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

    /// <summary>Signs this browser out. Its session ends, whoever else has its cookie.</summary>
    public Task EndAsync() => Http.SignOutAsync(IdentityConstants.ApplicationScheme);

    /// <summary>Which session a cookie is for; null when it names none.</summary>
    internal static Guid? IdOf(ClaimsPrincipal? principal) => Guid.TryParse(principal?.FindFirstValue(IdClaim), out var id) ? id : null;
}
