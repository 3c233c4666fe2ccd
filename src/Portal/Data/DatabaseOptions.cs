namespace PortalAcceptance.Portal.Data;

internal sealed class DatabaseOptions
{
    public const string Section = "Portal:Database";

    public DatabaseProvider Provider { get; set; }

    // Null means portal.db in the data folder, with SQLite only.
    public string? ConnectionString { get; set; }
}
