using PortalAcceptance.Portal.Customers;

namespace PortalAcceptance.Portal.PasswordReset;

/// <summary>Somebody, perhaps the customer, says that a password is forgotten.</summary>
/// <param name="Email">The login ID, which may be nobody's.</param>
/// <param name="Origin">When and from where it was asked for.</param>
public sealed record ResetRequest(string Email, ActivityOrigin Origin);
