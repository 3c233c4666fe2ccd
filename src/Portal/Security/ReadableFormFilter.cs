using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace PortalAcceptance.Portal.Security;

/// <summary>
/// Reads a form before anything else looks into it, and refuses one that cannot be read with what is wrong with it. The
/// framework's check for forgery would take one that is too long for one without a token.
/// </summary>
internal sealed class ReadableFormFilter : IAsyncAuthorizationFilter
{
    public async Task OnAuthorizationAsync(AuthorizationFilterContext context)
    {
        var (request, features) = (context.HttpContext.Request, context.HttpContext.Features);
        // The page that says what was wrong with a form is asked for with that same form.
        if (!request.HasFormContentType || features.Get<IStatusCodeReExecuteFeature>() is not null || features.Get<IExceptionHandlerFeature>() is not null)
        {
            return;
        }

        try
        {
            await request.ReadFormAsync(context.HttpContext.RequestAborted);
        }
        catch (BadHttpRequestException refused)
        {
            context.Result = new StatusCodeResult(refused.StatusCode);
        }
        catch (InvalidDataException)
        {
            context.Result = new StatusCodeResult(StatusCodes.Status400BadRequest);
        }
    }
}
