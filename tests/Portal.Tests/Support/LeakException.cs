using PortalAcceptance.SecretSearch;

namespace PortalAcceptance.Portal.Tests.Support;

internal sealed class LeakException(IReadOnlyCollection<Finding> findings)
    : Exception($"The portal left secrets behind. Passwords, full card numbers and security codes must not be there:\n  {string.Join("\n  ", findings)}")
{
    public IReadOnlyCollection<Finding> Findings => findings;
}
