namespace PortalAcceptance.Portal.Sessions;

/// <summary>The form that ends other sessions.</summary>
public sealed class SessionEnding
{
    /// <summary>The session to end; null or empty ends all but the one that the form is sent in.</summary>
    public string? Session { get; set; }

    /// <summary>The current password, exactly as typed.</summary>
    public string? CurrentPassword { get; set; }
}
