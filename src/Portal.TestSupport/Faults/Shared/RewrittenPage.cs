using System.Text;

namespace PortalAcceptance.Portal.TestSupport.Faults.Shared;

internal abstract class RewrittenPage : IMiddleware
{
    public async Task InvokeAsync(HttpContext context, RequestDelegate next)
    {
        var response = context.Response;
        var body = response.Body;
        using var written = new MemoryStream();
        response.Body = written;
        try
        {
            await next(context);
        }
        finally
        {
            response.Body = body;
        }

        var page = written.ToArray();
        if (response.ContentType?.StartsWith("text/html", StringComparison.Ordinal) is true)
        {
            page = Encoding.UTF8.GetBytes(Rewrite(Encoding.UTF8.GetString(page), context));
            response.ContentLength = null;
        }

        // Some responses must not have a body, not even an empty one.
        if (page.Length > 0)
        {
            await body.WriteAsync(page, context.RequestAborted);
        }
    }

    protected abstract string Rewrite(string html, HttpContext context);
}
