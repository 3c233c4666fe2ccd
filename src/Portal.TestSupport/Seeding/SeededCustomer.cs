namespace PortalAcceptance.Portal.TestSupport.Seeding;

internal sealed record SeededCustomer(Guid Id, string LoginId, string Password);
