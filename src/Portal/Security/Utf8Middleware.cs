using Microsoft.Net.Http.Headers;

namespace PortalAcceptance.Portal.Security;

// Some encodings can't be read at all, and others hide what they contain.
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
