namespace PortalAcceptance.Portal.Data;

/// <summary>The databases that the portal runs on.</summary>
public enum DatabaseProvider
{
    /// <summary>A file, nothing to install.</summary>
    Sqlite,

    /// <summary>A server that several instances can share.</summary>
    PostgreSql,
}
