namespace PortalAcceptance.Portal.Data;

/// <summary>One key of ASP.NET Core Data Protection, in its own XML.</summary>
public sealed class ProtectionKey
{
    /// <summary>The key of this row.</summary>
    public Guid Id { get; set; }

    /// <summary>The name that Data Protection gives the key.</summary>
    public string Name { get; set; } = "";

    /// <summary>The key as XML.</summary>
    public string Xml { get; set; } = "";
}
