using System.Diagnostics;

namespace PortalAcceptance.Suite.Variants;

// One way to run the features.
internal abstract class Variant(string name)
{
    public string Name => name;

    // True if the variant doesn't start its own portal.
    public virtual bool NeedsPortal => false;

    // The programs to run, one after another.
    public abstract IEnumerable<ProcessStartInfo> Commands(string results, WarmPortal? portal);

    public abstract Results Read(string results, IReadOnlyList<string> output);
}
