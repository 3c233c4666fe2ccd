namespace PortalAcceptance.Portal.Pages;

// A fictional provider.
internal static class Brand
{
    public const string Name = "Nimbus Cloud";
}
