namespace PortalAcceptance.Portal.TestSupport.Seeding;

/// <summary>A customer could not be made ready-made.</summary>
/// <param name="message">What is wrong with the seed.</param>
internal sealed class SeedRefusedException(string message) : Exception(message);
