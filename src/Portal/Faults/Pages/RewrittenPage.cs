using System.Text;

namespace PortalAcceptance.Portal.Faults.Pages;

/// <summary>A page whose HTML is spoilt on its way out.</summary>
/// <param name="answer">The page as it should be.</param>
internal abstract class RewrittenPage(IAnswer answer) : IAnswer
{
    public async Task GiveAsync(HttpContext context)
    {
        var response = context.Response;
        var body = response.Body;
        using var written = new MemoryStream();
        response.Body = written;
        try
        {
            await answer.GiveAsync(context);
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

        // Some answers must not have a body, not even an empty one.
        if (page.Length > 0)
        {
            await body.WriteAsync(page, context.RequestAborted);
        }
    }

    /// <summary>Spoils a page.</summary>
    /// <param name="html">The page as it should be.</param>
    /// <param name="context">What it answers.</param>
    protected abstract string Rewrite(string html, HttpContext context);
}
