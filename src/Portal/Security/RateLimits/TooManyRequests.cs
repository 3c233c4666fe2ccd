using System.Globalization;

namespace PortalAcceptance.Portal.Security.RateLimits;

/// <summary>How HTTP says that something was done too often (RFC 6585, section 4).</summary>
internal static class TooManyRequests
{
    /// <summary>Answers so.</summary>
    /// <param name="response">The answer.</param>
    /// <param name="wait">How long to wait.</param>
    public static void Answer(HttpResponse response, TimeSpan wait)
    {
        response.StatusCode = StatusCodes.Status429TooManyRequests;
        response.Headers.RetryAfter = Math.Ceiling(wait.TotalSeconds).ToString(CultureInfo.InvariantCulture);
    }
}
