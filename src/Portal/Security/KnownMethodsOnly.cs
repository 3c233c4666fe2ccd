namespace PortalAcceptance.Portal.Security;

/// <summary>Refuses requests of any other method than those that browsers read and submit forms with; test support has more of them.</summary>
/// <param name="next">Answers the request.</param>
internal sealed class KnownMethodsOnly(RequestDelegate next)
{
    /// <summary>The methods, as the header <c>Allow</c> lists them.</summary>
    public const string Allowed = "GET, HEAD, POST";

    public Task InvokeAsync(HttpContext context)
    {
        var method = context.Request.Method;
        if (HttpMethods.IsGet(method) || HttpMethods.IsHead(method) || HttpMethods.IsPost(method)
            || context.Request.Path.StartsWithSegments("/test-support"))
        {
            return next(context);
        }

        context.Response.StatusCode = StatusCodes.Status405MethodNotAllowed;
        context.Response.Headers.Allow = Allowed;
        return Task.CompletedTask;
    }
}
