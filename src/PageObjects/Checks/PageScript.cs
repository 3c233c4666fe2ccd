using System.Collections.Concurrent;
using System.Reflection;
using Microsoft.Playwright;

namespace PortalAcceptance.PageObjects.Checks;

/// <summary>The scripts that check a page as a whole, for <see cref="IPage.EvaluateAsync"/>.</summary>
internal static class PageScript
{
    private static readonly ConcurrentDictionary<string, string> _scripts = new();

    /// <summary>A script together with its helpers.</summary>
    /// <param name="name">Its name, without extension.</param>
    /// <param name="others">An assembly with further scripts.</param>
    public static string Of(string name, Assembly? others = null) => _scripts.GetOrAdd(
        name, _ => $"argument => {{ {Read("_helpers", null)}\nreturn (\n{Read(name, others)}\n)(argument); }}");

    private static string Read(string name, Assembly? others)
    {
        var resource = $"{name}.js";
        using var stream = typeof(PageScript).Assembly.GetManifestResourceStream(resource) ?? others?.GetManifestResourceStream(resource)
            ?? throw new ArgumentException($"There is no script {resource} in Checks.", nameof(name));
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
