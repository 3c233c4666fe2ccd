using Microsoft.AspNetCore.Antiforgery;

namespace PortalAcceptance.Portal.TestSupport.Faults.Switching;

internal sealed class SwitchedAntiforgery(FaultSwitch faults, [FromKeyedServices(FaultServices.Intact)] IAntiforgery antiforgery) : IAntiforgery
{
    public AntiforgeryTokenSet GetAndStoreTokens(HttpContext httpContext) => faults.Around(antiforgery).GetAndStoreTokens(httpContext);

    public AntiforgeryTokenSet GetTokens(HttpContext httpContext) => faults.Around(antiforgery).GetTokens(httpContext);

    public Task<bool> IsRequestValidAsync(HttpContext httpContext) => faults.Around(antiforgery).IsRequestValidAsync(httpContext);

    public Task ValidateRequestAsync(HttpContext httpContext) => faults.Around(antiforgery).ValidateRequestAsync(httpContext);

    public void SetCookieTokenAndHeader(HttpContext httpContext) => faults.Around(antiforgery).SetCookieTokenAndHeader(httpContext);
}
