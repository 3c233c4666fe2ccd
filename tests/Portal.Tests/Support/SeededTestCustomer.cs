namespace PortalAcceptance.Portal.Tests.Support;

/// <summary>What test support says of a customer that it made.</summary>
internal sealed record SeededTestCustomer(Guid Id, string LoginId, string Password);
