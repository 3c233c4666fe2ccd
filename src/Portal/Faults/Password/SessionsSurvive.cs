using System.Security.Claims;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using PortalAcceptance.Portal.Data;
using PortalAcceptance.Portal.Faults.Login;

namespace PortalAcceptance.Portal.Faults.Password;

/// <summary>Brings each session's stamp up to date instead of ending the session.</summary>
internal sealed class SessionsSurvive(CookieAuthenticationEvents events, PortalDbContext database, IOptions<IdentityOptions> options)
    : SessionEvents(events)
{
    public override async Task ValidatePrincipal(CookieValidatePrincipalContext context)
    {
        var names = options.Value.ClaimsIdentity;
        if (context.Principal?.Identity is ClaimsIdentity identity && Guid.TryParse(identity.FindFirst(names.UserIdClaimType)?.Value, out var id))
        {
            var stamp = await database.Users.Where(customer => customer.Id == id)
                .Select(customer => customer.SecurityStamp).SingleOrDefaultAsync(context.HttpContext.RequestAborted);
            identity.RemoveClaim(identity.FindFirst(names.SecurityStampClaimType));
            identity.AddClaim(new Claim(names.SecurityStampClaimType, stamp ?? ""));
        }

        await base.ValidatePrincipal(context);
    }
}
