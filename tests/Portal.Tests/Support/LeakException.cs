using PortalAcceptance.SecretSearch;

namespace PortalAcceptance.Portal.Tests.Support;

/// <summary>A portal left a secret where it must not be.</summary>
/// <param name="findings">Where.</param>
internal sealed class LeakException(IReadOnlyCollection<Finding> findings)
    : Exception($"The portal left secrets behind. Passwords, full card numbers and security codes must not be there:\n  {string.Join("\n  ", findings)}")
{
    /// <summary>Where.</summary>
    public IReadOnlyCollection<Finding> Findings => findings;
}
