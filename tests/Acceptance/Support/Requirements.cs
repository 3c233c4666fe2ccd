using PortalAcceptance.RunConfiguration;
using PortalAcceptance.RunConfiguration.Reading;

namespace PortalAcceptance.Acceptance.Support;

// What a scenario needs of a portal, by its tags, in words for those who read why it was left out.
internal static class Requirements
{
    public const string OwnPortalTag = "needs-own-portal";

    private const string JavaScript = "needs-javascript";

    private static readonly Dictionary<string, string> _beyondOtherPortals = new()
    {
        ["needs-seeding"] = "needs a customer with a particular history, or another customer, whom the suite can create only with test support.",
        ["needs-mailbox"] = "reads emails, which the suite can do only with test support.",
        ["needs-clock"] = "moves the clock, which the suite can do only with test support.",
        ["needs-faults"] = "makes the portal fail, which the suite can do only with test support.",
        ["locks-account"] = "tries several wrong passwords, which would lock a leased account.",
        ["reference-limits"] = "is about the reference portal's own limits and formats.",
        ["reference-pages"] = "is about pages and behavior beyond the tutorial, as the reference portal has them.",
        ["wording"] = "quotes the reference portal's pages word by word.",
    };

    private static readonly Dictionary<string, string> _lacking = new()
    {
        ["account"] = "is about account information",
        ["billing"] = "is about billing information",
        ["card"] = "is about credit card information",
        ["needs-activity"] = "reads an \"Activity\" page",
        ["needs-name-fields"] = "fills in first and last name in fields of their own",
    };

    public static string? ReasonToSkip(IReadOnlyCollection<string> needs, UseSettings use, bool isReference, bool isBundled)
    {
        return !use.JavaScriptEnabled && needs.Contains(JavaScript) ? $"@{JavaScript}: needs JavaScript, which is off in this project."
            : !isBundled && needs.Contains(OwnPortalTag) ? $"@{OwnPortalTag}: only the bundled portal can be restarted; leave use.baseURL out to run against it."
            : isReference ? null
            : needs.FirstOrDefault(use.Lacks.Contains) is { } lacking ? $"@{lacking}: {_lacking[lacking]}, which the portal lacks (use.lacks)."
            : needs.FirstOrDefault(_beyondOtherPortals.ContainsKey) is { } need ? $"@{need}: {_beyondOtherPortals[need]}"
            : null;
    }

    public static void Check(UseSettings use)
    {
        if (use.Lacks.FirstOrDefault(tag => !_lacking.ContainsKey(tag)) is { } unknown)
        {
            throw new RunSettingsException($"use.lacks: \"{unknown}\" is nothing that a portal may lack; "
                + (Suggestion.For(unknown, _lacking.Keys) is { } near ? $"did you mean \"{near}\"?" : $"it may lack {string.Join(", ", _lacking.Keys)}."));
        }
    }
}
