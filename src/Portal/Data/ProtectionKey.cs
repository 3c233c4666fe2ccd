namespace PortalAcceptance.Portal.Data;

internal sealed class ProtectionKey
{
    public Guid Id { get; set; }

    public string Name { get; set; } = "";

    public string Xml { get; set; } = "";
}
