namespace PortalAcceptance.Portal.Faults.Login;

/// <summary>Tells the answer to a login from others.</summary>
internal static class LoginAnswer
{
    /// <summary>Whether the answer leads on after a login.</summary>
    public static bool Leads(HttpContext context) =>
        HttpMethods.IsPost(context.Request.Method)
        && context.Request.Path == "/login"
        && context.Response.StatusCode == StatusCodes.Status302Found;
}
