using Microsoft.Extensions.Options;

namespace PortalAcceptance.Portal.Security;

// If the public address is https, redirects reads over http and refuses everything else over http.
internal sealed class HttpsOnlyMiddleware(RequestDelegate next, PortalAddress address, IOptions<NetworkOptions> network)
{
    // Programs on the same machine may use http.
    private readonly List<PathString> _forPrograms = ["/health", .. network.Value.HostPaths];

    public Task InvokeAsync(HttpContext context)
    {
        var request = context.Request;
        if (!address.RequiresHttps || request.IsHttps || _forPrograms.Exists(path => request.Path.StartsWithSegments(path)))
        {
            return next(context);
        }

        if (HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method))
        {
            context.Response.Redirect(address.Page(request.Path.ToUriComponent() + request.QueryString.ToUriComponent()).AbsoluteUri, permanent: true);
        }
        else
        {
            context.Response.StatusCode = StatusCodes.Status400BadRequest;
        }

        return Task.CompletedTask;
    }
}
