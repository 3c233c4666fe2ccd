namespace PortalAcceptance.Portal.TestSupport;

/// <summary>Somebody whom test support treats differently from everybody else: one instance for each, whatever is steered.</summary>
/// <param name="loginId">The e-mail address to log in with, or to sign up with.</param>
internal sealed class SteeredCustomer(string loginId)
{
    /// <summary>The e-mail address to log in with, or to sign up with.</summary>
    public string LoginId { get; } = loginId;

    /// <summary>The customer; null while nobody has signed up with the address.</summary>
    public Guid? Id { get; internal set; }
}
