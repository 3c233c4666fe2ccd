using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace PortalAcceptance.Portal.Security;

// Refuses a POST to a page without a handler for it, which the framework would answer like a GET.
internal sealed class HandlerRequiredFilter : IPageFilter
{
    public void OnPageHandlerSelected(PageHandlerSelectedContext context)
    {
    }

    public void OnPageHandlerExecuting(PageHandlerExecutingContext context)
    {
        if (context.HandlerMethod is null && HttpMethods.IsPost(context.HttpContext.Request.Method))
        {
            context.Result = Refuse(context.HttpContext);
        }
    }

    public static StatusCodeResult Refuse(HttpContext context)
    {
        context.Response.Headers.Allow = "GET, HEAD";
        return new StatusCodeResult(StatusCodes.Status405MethodNotAllowed);
    }

    public void OnPageHandlerExecuted(PageHandlerExecutedContext context)
    {
    }
}
