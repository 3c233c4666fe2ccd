namespace PortalAcceptance.Portal.Data;

internal enum DatabaseProvider
{
    Sqlite,

    PostgreSql,
}
