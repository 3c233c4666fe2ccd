using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace PortalAcceptance.Portal.Security;

// Reads the form before the antiforgery check, which would treat a form that is too long as one without a token.
internal sealed class ReadableFormFilter : IAsyncAuthorizationFilter
{
    public async Task OnAuthorizationAsync(AuthorizationFilterContext context)
    {
        var (request, features) = (context.HttpContext.Request, context.HttpContext.Features);
        // The error page is requested with the same form.
        if (features.Get<IStatusCodeReExecuteFeature>() is not null || features.Get<IExceptionHandlerFeature>() is not null)
        {
            return;
        }

        try
        {
            var hasToken = request.HasFormContentType && (await request.ReadFormAsync(context.HttpContext.RequestAborted)).ContainsKey("__RequestVerificationToken");
            // A page that checks the token itself takes one that is out of date, but not none.
            if (!hasToken && HttpMethods.IsPost(request.Method) && context.FindEffectivePolicy<IAntiforgeryPolicy>() is IgnoreAntiforgeryTokenAttribute)
            {
                context.Result = new StatusCodeResult(StatusCodes.Status400BadRequest);
            }
        }
        catch (Exception exception) when (exception is BadHttpRequestException or InvalidDataException)
        {
            context.Result = new StatusCodeResult((exception as BadHttpRequestException)?.StatusCode ?? StatusCodes.Status400BadRequest);
        }
    }
}
