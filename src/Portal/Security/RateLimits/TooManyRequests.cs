using System.Globalization;

namespace PortalAcceptance.Portal.Security.RateLimits;

// RFC 6585, section 4.
internal static class TooManyRequests
{
    public static void Answer(HttpResponse response, TimeSpan wait)
    {
        response.StatusCode = StatusCodes.Status429TooManyRequests;
        response.Headers.RetryAfter = Math.Ceiling(wait.TotalSeconds).ToString(CultureInfo.InvariantCulture);
    }
}
