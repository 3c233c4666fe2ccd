using System.Diagnostics;
using System.Globalization;

namespace PortalAcceptance.Suite.Variants;

internal sealed class AcceptanceSuite(int workers) : Variant("this suite")
{
    private const string Features = "^(Update password|Edit billing information) ";

    public override IEnumerable<ProcessStartInfo> Commands(string results, WarmPortal? portal) =>
    [
        Programs.Start(
            Programs.Repository, portal?.Variables ?? [],
            "dotnet", Programs.CommandLine, "--grep", Features, "--workers", workers.ToString(CultureInfo.InvariantCulture), "--output", results),
    ];

    public override Results Read(string results, IReadOnlyList<string> output) => MessagesFile.Read(Path.Combine(results, "cucumber-messages.ndjson"));
}
