namespace PortalAcceptance.Portal.Security;

/// <summary>
/// Where customers reach the portal by https, leads a reader who came without it to the public address, and refuses what
/// was sent in the clear. Programs beside the portal may come without it: probes of its health, and test support, which has
/// a guard of its own.
/// </summary>
/// <param name="next">Answers the request.</param>
/// <param name="address">Where customers reach the portal.</param>
internal sealed class HttpsOnly(RequestDelegate next, PortalAddress address)
{
    private static readonly PathString[] _forPrograms = ["/health", "/test-support"];

    public Task InvokeAsync(HttpContext context)
    {
        var request = context.Request;
        if (!address.RequiresHttps || request.IsHttps || Array.Exists(_forPrograms, path => request.Path.StartsWithSegments(path)))
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
