namespace PortalAcceptance.Portal.Pages;

/// <summary>Whose panel it is. The provider is made up.</summary>
public static class Brand
{
    /// <summary>The provider's name.</summary>
    public const string Name = "Nimbus Cloud";
}
