using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using PortalAcceptance.Portal.Customers;

namespace PortalAcceptance.Portal.Sessions;

/// <summary>Starts and ends the session of the browser that is being answered.</summary>
/// <param name="http">The request and its answer.</param>
/// <param name="options">Names the claims.</param>
public sealed class Session(IHttpContextAccessor http, IOptions<IdentityOptions> options)
{
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
        return Http.SignInAsync(IdentityConstants.ApplicationScheme, new ClaimsPrincipal(identity));
    }

    /// <summary>Signs this browser out.</summary>
    public Task EndAsync() => Http.SignOutAsync(IdentityConstants.ApplicationScheme);
}
