using PortalAcceptance.Portal.Data;

namespace PortalAcceptance.Portal.Faults;

/// <summary>Sees what the database is about to save.</summary>
internal interface ISave
{
    /// <summary>Looks at the changes, before they are saved.</summary>
    Task PrepareAsync(PortalDbContext database, CancellationToken cancellationToken);
}
