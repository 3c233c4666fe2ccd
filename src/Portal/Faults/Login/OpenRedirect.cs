namespace PortalAcceptance.Portal.Faults.Login;

/// <summary>Leads a login to whatever the address says, other sites included.</summary>
internal sealed class OpenRedirect(IAnswer answer) : IAnswer
{
    public async Task GiveAsync(HttpContext context)
    {
        var target = context.Request.Query["returnUrl"].ToString();
        await answer.GiveAsync(context);
        if (LoginAnswer.Leads(context) && target.Length > 0)
        {
            context.Response.Headers.Location = target;
        }
    }
}
