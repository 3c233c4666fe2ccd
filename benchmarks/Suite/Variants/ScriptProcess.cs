using System.Diagnostics;
using System.Globalization;
using PortalAcceptance.Suite.Script;

namespace PortalAcceptance.Suite.Variants;

internal sealed class ScriptProcess(TestBrowser browser, int workers) : Variant("bare script, warm portal")
{
    public const string Command = "script";

    public override bool NeedsPortal => true;

    public override IEnumerable<ProcessStartInfo> Commands(string results, WarmPortal? portal) =>
    [
        Programs.Start(
            Programs.Repository, browser.Variables.Concat(portal!.Variables),
            "dotnet", Programs.Itself, Command, "--workers", workers.ToString(CultureInfo.InvariantCulture)),
    ];

    public override Results Read(string results, IReadOnlyList<string> output) => BareScript.Read(output);
}
