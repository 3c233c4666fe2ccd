namespace PortalAcceptance.Accounts;

/// <summary>What an account holds, as its pages show it.</summary>
/// <param name="Sections">The values of each section's fields, by the canonical names of section and field.</param>
public sealed record AccountState(IReadOnlyDictionary<string, IReadOnlyDictionary<string, string>> Sections)
{
    /// <summary>The names of the sections that hold something else in another state.</summary>
    public IEnumerable<string> SectionsThatDiffer(AccountState other) => Sections.Keys.Where(section => !HoldsTheSame(Sections[section], other.Sections.GetValueOrDefault(section)));

    /// <summary>Whether two sections hold the same.</summary>
    public static bool HoldsTheSame(IReadOnlyDictionary<string, string> fields, IReadOnlyDictionary<string, string>? others) =>
        others is not null && fields.Count == others.Count && fields.All(field => others.GetValueOrDefault(field.Key) == field.Value);
}
