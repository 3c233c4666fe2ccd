using Microsoft.AspNetCore.Http;

namespace PortalAcceptance.ForeignPortals;

// What the settings page shows besides what is stored: a section that was saved, or one with problems.
internal sealed record Edit(string Section, string Saved, IReadOnlyDictionary<string, string> Typed, IReadOnlyList<Problem> Problems)
{
    public static Edit Read(HttpContext context) => new("", context.Request.Query["saved"].ToString(), new Dictionary<string, string>(), []);

    public string? Value(string section, string field) => section == Section ? Typed.GetValueOrDefault(field) : null;

    public Problem? ProblemOf(string section, string field) => section == Section ? Problems.FirstOrDefault(problem => problem.Field == field) : null;
}
