namespace PortalAcceptance.Portal.Data;

/// <summary>Which database the portal keeps everything in (<c>Portal:Database</c>).</summary>
public sealed class DatabaseOptions
{
    /// <summary>The configuration section.</summary>
    public const string Section = "Portal:Database";

    /// <summary>SQLite unless told otherwise.</summary>
    public DatabaseProvider Provider { get; set; }

    /// <summary>The connection; null means <c>portal.db</c> in the data folder, which only SQLite can do.</summary>
    public string? ConnectionString { get; set; }
}
