using System.Diagnostics;
using System.Globalization;

namespace PortalAcceptance.Suite.Variants;

internal sealed class AcceptanceSuite(int workers) : Variant("this suite")
{
    private static readonly string[] _features = ["features/password/update-password.feature", "features/billing/edit-billing-information.feature"];

    public override IEnumerable<ProcessStartInfo> Commands(string results, WarmPortal? portal) =>
    [
        Programs.Start(
            Programs.Repository, portal?.Variables ?? [],
            "dotnet", [Programs.CommandLine, .. _features, "--workers", workers.ToString(CultureInfo.InvariantCulture), "--output", results]),
    ];

    public override Results Read(string results, IReadOnlyList<string> output) => MessagesFile.Read(Path.Combine(results, "cucumber-messages.ndjson"));
}
