using Microsoft.AspNetCore.Antiforgery;

namespace PortalAcceptance.Portal.Faults.Login;

/// <summary>Hands out tokens against forged forms, and looks at none.</summary>
internal sealed class NoAntiforgery(IAntiforgery antiforgery) : IAntiforgery
{
    public AntiforgeryTokenSet GetAndStoreTokens(HttpContext httpContext) => antiforgery.GetAndStoreTokens(httpContext);

    public AntiforgeryTokenSet GetTokens(HttpContext httpContext) => antiforgery.GetTokens(httpContext);

    public Task<bool> IsRequestValidAsync(HttpContext httpContext) => Task.FromResult(true);

    public Task ValidateRequestAsync(HttpContext httpContext) => Task.CompletedTask;

    public void SetCookieTokenAndHeader(HttpContext httpContext) => antiforgery.SetCookieTokenAndHeader(httpContext);
}
