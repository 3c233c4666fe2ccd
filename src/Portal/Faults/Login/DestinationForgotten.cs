namespace PortalAcceptance.Portal.Faults.Login;

/// <summary>Leads every login to the start.</summary>
internal sealed class DestinationForgotten(IAnswer answer) : IAnswer
{
    public async Task GiveAsync(HttpContext context)
    {
        await answer.GiveAsync(context);
        if (LoginAnswer.Leads(context))
        {
            context.Response.Headers.Location = "/";
        }
    }
}
