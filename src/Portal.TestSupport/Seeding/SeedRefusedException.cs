namespace PortalAcceptance.Portal.TestSupport.Seeding;

internal sealed class SeedRefusedException(string message) : Exception(message);
