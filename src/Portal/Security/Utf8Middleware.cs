using Microsoft.Net.Http.Headers;

namespace PortalAcceptance.Portal.Security;

/// <summary>
/// Refuses what is written in another encoding than UTF-8, which every page is in and browsers send forms in: some cannot
/// be read at all, and others hide what is in them.
/// </summary>
/// <param name="next">Answers the request.</param>
internal sealed class Utf8Middleware(RequestDelegate next)
{
    public Task InvokeAsync(HttpContext context)
    {
        var charset = MediaTypeHeaderValue.TryParse(context.Request.ContentType, out var type) ? HeaderUtilities.RemoveQuotes(type.Charset) : default;
        if (!charset.HasValue || charset.Equals("utf-8", StringComparison.OrdinalIgnoreCase))
        {
            return next(context);
        }

        context.Response.StatusCode = StatusCodes.Status415UnsupportedMediaType;
        return Task.CompletedTask;
    }
}
