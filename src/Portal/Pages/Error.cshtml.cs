using System.Globalization;
using System.Net;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace PortalAcceptance.Portal.Pages;

// Requests that a browser does not send by itself are logged.
[AllowAnonymous, IgnoreAntiforgeryToken]
internal sealed partial class ErrorModel(ILogger<ErrorModel> logger) : PageModel
{
    // Not a handler parameter: binding would read the form too, which may be what failed.
    public int Code => int.Parse((string)RouteData.Values["code"]!, CultureInfo.InvariantCulture);

    public string Title { get; private set; } = "";

    public string Advice { get; private set; } = "";

    public void OnGet() => Show();

    public void OnPost() => Show();

    private void Show()
    {
        if (Code is not StatusCodes.Status404NotFound && HttpContext.Features.Get<IStatusCodeReExecuteFeature>() is { } refused)
        {
            LogRequestRefused(Request.Method, refused.OriginalPath, HttpContext.Connection.RemoteIpAddress, Code);
        }

        (Title, Advice) = Describe(Code);
    }

    private static (string Title, string Advice) Describe(int code) => code switch
    {
        StatusCodes.Status400BadRequest or StatusCodes.Status405MethodNotAllowed => (
            "This request could not be read",
            "Nothing was saved. The page may have been open for a long time, or in another session: open it again and retry."),
        StatusCodes.Status404NotFound => (
            "Page not found",
            "Check the address, or start from your cloud servers."),
        StatusCodes.Status413PayloadTooLarge => (
            "This request is too large",
            "Nothing was saved. Shorten what you entered and retry."),
        StatusCodes.Status429TooManyRequests => (
            "Too many requests",
            "Nothing was saved. Wait a minute and try again."),
        _ => (
            "Something went wrong on our side",
            "We do not know whether your change was saved. Check before you repeat it."),
    };

    [LoggerMessage(EventName = "RequestRefused", Level = LogLevel.Information, Message = "{Method} {Path} from {Client} was refused: status {Status}.")]
    private partial void LogRequestRefused(string method, string path, IPAddress? client, int status);
}
