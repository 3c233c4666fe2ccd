namespace PortalAcceptance.Portal.Tests.Support;

internal sealed record SeededTestCustomer(Guid Id, string LoginId, string Password);
