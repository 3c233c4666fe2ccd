using PortalAcceptance.Acceptance.Support;
using PortalAcceptance.SecretSearch;

namespace PortalAcceptance.Acceptance.Tests;

// Finds the passwords and cards of a portal's accounts in all that runs have written and printed.
internal static class SecretsLeft
{
    public static IReadOnlyCollection<Finding> Find(
        IEnumerable<string> passwords, IEnumerable<string> cardNumbers, IEnumerable<string> folders, IEnumerable<string> outputs)
    {
        var secrets = new KnownSecrets();
        foreach (var password in passwords)
        {
            secrets.Add(SecretKind.Password, password);
        }

        foreach (var number in cardNumbers)
        {
            secrets.Add(SecretKind.CardNumber, number);
        }

        var search = new LeakSearch(new SecretMatcher(secrets));
        foreach (var folder in folders)
        {
            search.SearchFolder(folder);
        }

        foreach (var output in outputs)
        {
            search.SearchText("what a run printed", output);
        }

        // Other card numbers are no secrets where a scenario tells them.
        var told = RunResults.TextOf(ScenarioSelection.FeaturesFolder);
        return [.. search.Findings.Where(finding => cardNumbers.Contains(finding.Secret.Value) || !told.Contains(finding.Secret.Value, StringComparison.Ordinal))];
    }
}
