using Microsoft.Extensions.Options;

namespace PortalAcceptance.Portal.Security;

// Refuses methods that browsers don't use to read pages and submit forms.
internal sealed class KnownMethodsMiddleware(RequestDelegate next, IOptions<NetworkOptions> network)
{
    public const string Allowed = "GET, HEAD, POST";

    public Task InvokeAsync(HttpContext context)
    {
        var method = context.Request.Method;
        if (HttpMethods.IsGet(method) || HttpMethods.IsHead(method) || HttpMethods.IsPost(method)
            || network.Value.HostPaths.Exists(path => context.Request.Path.StartsWithSegments(path)))
        {
            return next(context);
        }

        context.Response.StatusCode = StatusCodes.Status405MethodNotAllowed;
        context.Response.Headers.Allow = Allowed;
        return Task.CompletedTask;
    }
}
