using System.Globalization;
using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using PortalAcceptance.Portal.Customers;

namespace PortalAcceptance.Portal.Sessions;

/// <summary>Starts and ends the session of the browser that is being answered.</summary>
/// <param name="http">The request and its answer.</param>
/// <param name="options">Names the claims.</param>
/// <param name="clock">Says when it starts.</param>
public sealed class Session(IHttpContextAccessor http, IOptions<IdentityOptions> options, TimeProvider clock)
{
    private const string StartedAtItem = "started";

    private HttpContext Http => http.HttpContext ?? throw new InvalidOperationException("A session needs a request.");

    /// <summary>Signs the customer in with a fresh cookie, or signs this browser in again after the password changed.</summary>
    public Task StartAsync(Customer customer)
    {
        var names = options.Value.ClaimsIdentity;
        var identity = new ClaimsIdentity(
            [
                new(names.UserIdClaimType, customer.Id.ToString()),
                new(names.SecurityStampClaimType, customer.SecurityStamp ?? throw new InvalidOperationException("A customer needs a security stamp.")),
            ],
            IdentityConstants.ApplicationScheme);
        var properties = new AuthenticationProperties();
        NoteStart(properties, clock.GetUtcNow());
        return Http.SignInAsync(IdentityConstants.ApplicationScheme, new ClaimsPrincipal(identity), properties);
    }

    /// <summary>Notes when a session started. Unlike the time of issue, this stays as it is when the cookie is renewed.</summary>
    internal static void NoteStart(AuthenticationProperties properties, DateTimeOffset time) =>
        properties.Items[StartedAtItem] = time.ToString("O", CultureInfo.InvariantCulture);

    /// <summary>When a session started; null when its cookie does not say.</summary>
    internal static DateTimeOffset? StartedAt(AuthenticationProperties properties) =>
        properties.Items.TryGetValue(StartedAtItem, out var text)
        && DateTimeOffset.TryParseExact(text, "O", CultureInfo.InvariantCulture, DateTimeStyles.None, out var time)
            ? time
            : null;

    /// <summary>Signs this browser out.</summary>
    public Task EndAsync() => Http.SignOutAsync(IdentityConstants.ApplicationScheme);
}
