namespace PortalAcceptance.Portal.Tests.Security.Asvs;

// The level 1 and 2 requirements in the chapters that docs/security.md covers (OWASP ASVS 5.0.0,
// https://github.com/OWASP/ASVS/tree/v5.0.0/5.0/en). In each section, they come first and are numbered from 1.
internal static class AsvsRequirements
{
    private static readonly (string Section, int Count)[] _sections =
    [
        ("1.1", 2), ("1.2", 9), ("1.3", 11), ("1.4", 3), ("1.5", 2),
        ("2.1", 3), ("2.2", 3), ("2.3", 4), ("2.4", 1),
        ("3.2", 2), ("3.3", 4), ("3.4", 6), ("3.5", 5), ("3.7", 2),
        ("4.1", 3), ("4.2", 1), ("4.3", 2), ("4.4", 4),
        ("6.1", 3), ("6.2", 12), ("6.3", 4), ("6.4", 4), ("6.5", 5), ("6.6", 3), ("6.8", 4),
        ("7.1", 3), ("7.2", 4), ("7.3", 2), ("7.4", 5), ("7.5", 2), ("7.6", 2),
        ("8.1", 2), ("8.2", 3), ("8.3", 1), ("8.4", 1),
        ("11.1", 2), ("11.2", 3), ("11.3", 3), ("11.4", 4), ("11.5", 1), ("11.6", 1),
        ("12.1", 3), ("12.2", 2), ("12.3", 4),
        ("13.1", 1), ("13.2", 5), ("13.3", 2), ("13.4", 5),
        ("14.1", 2), ("14.2", 4), ("14.3", 3),
        ("15.1", 3), ("15.2", 3), ("15.3", 7),
        ("16.1", 1), ("16.2", 5), ("16.3", 4), ("16.4", 3), ("16.5", 3),
    ];

    public static IReadOnlyList<string> Numbers { get; } =
        [.. _sections.SelectMany(section => Enumerable.Range(1, section.Count).Select(number => $"{section.Section}.{number}"))];
}
