namespace PortalAcceptance.Portal.Faults.Login;

/// <summary>Lets the browser keep whatever it was shown for an hour.</summary>
internal sealed class CachedPages(IAnswer answer) : IAnswer
{
    public Task GiveAsync(HttpContext context)
    {
        // Asked for first and so done last, when everybody has forbidden it.
        context.Response.OnStarting(() =>
        {
            if (HttpMethods.IsGet(context.Request.Method) && context.Response.StatusCode == StatusCodes.Status200OK)
            {
                context.Response.Headers.CacheControl = "private, max-age=3600";
                context.Response.Headers.Remove("Pragma");
            }

            return Task.CompletedTask;
        });
        return answer.GiveAsync(context);
    }
}
