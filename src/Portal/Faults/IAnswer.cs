namespace PortalAcceptance.Portal.Faults;

/// <summary>Answers a request.</summary>
internal interface IAnswer
{
    /// <summary>Answers it.</summary>
    Task GiveAsync(HttpContext context);
}
