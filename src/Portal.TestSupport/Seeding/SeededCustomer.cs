namespace PortalAcceptance.Portal.TestSupport.Seeding;

/// <summary>A customer who was made ready-made.</summary>
/// <param name="Id">The customer.</param>
/// <param name="LoginId">The e-mail address to log in with.</param>
/// <param name="Password">The password to log in with.</param>
internal sealed record SeededCustomer(Guid Id, string LoginId, string Password);
