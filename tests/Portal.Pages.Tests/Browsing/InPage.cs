using System.Collections.Concurrent;

namespace PortalAcceptance.Portal.Pages.Tests.Browsing;

internal static class InPage
{
    private static readonly ConcurrentDictionary<string, string> _scripts = new();

    public static string Script(string name) => _scripts.GetOrAdd(
        name, static name => $"argument => {{ {Read("_helpers")}\nreturn (\n{Read(name)}\n)(argument); }}");

    private static string Read(string name)
    {
        using var stream = typeof(InPage).Assembly.GetManifestResourceStream($"{name}.js")
            ?? throw new ArgumentException($"There is no script {name}.js in Checks.", nameof(name));
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
