using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using PortalAcceptance.LivingDocs.Model;
using PortalAcceptance.LivingDocs.Site.Pages;

namespace PortalAcceptance.LivingDocs.Site;

/// <summary>Writes living documentation as a folder of pages that need no server.</summary>
public static class SiteWriter
{
    /// <summary>The page to open.</summary>
    public const string Index = "index.html";

    /// <summary>The folder of a tutorial's pictures.</summary>
    internal const string Images = "images";

    /// <summary>The folder of the tutorials.</summary>
    internal const string Tutorials = "tutorial";

    private static readonly string[] _shared = ["site.css", "site.js"];

    /// <summary>Writes the site anew.</summary>
    /// <param name="docs">What the runs show.</param>
    /// <param name="folder">The folder: new, empty, or with a former site, which is deleted.</param>
    /// <returns>The page to open.</returns>
    /// <exception cref="IOException">The folder can't be written, or holds something else.</exception>
    public static async Task<string> WriteAsync(Documentation docs, string folder)
    {
        Clear(folder);
        foreach (var name in _shared)
        {
            await File.WriteAllTextAsync(Path.Combine(folder, name), Resource(name));
        }

        CopyEvidence(docs, Path.Combine(folder, "evidence"));
        await using var services = new ServiceCollection().AddLogging().BuildServiceProvider();
        await using var renderer = new HtmlRenderer(services, services.GetRequiredService<ILoggerFactory>());
        foreach (var text in SiteText.All)
        {
            var own = text == SiteText.All[0] ? folder : Directory.CreateDirectory(Path.Combine(folder, text.Language)).FullName;
            await WriteAsync<IndexPage>(renderer, docs, text, own, Index);
            await WriteAsync<FaultsPage>(renderer, docs, text, own, "faults.html");
            await WriteAsync<TimelinePage>(renderer, docs, text, own, "timeline.html");
            await WriteAsync<GlossaryPage>(renderer, docs, text, own, "glossary.html");
            foreach (var feature in docs.Features)
            {
                await WriteAsync<FeaturePage>(renderer, docs, text, own, $"{feature.Id}.html", (nameof(FeaturePage.Feature), feature));
            }
        }

        foreach (var tutorial in docs.Tutorials)
        {
            await WriteAsync(renderer, docs, tutorial, Path.Combine(folder, Tutorials, tutorial.Folder));
        }

        return Path.Combine(folder, Index);
    }

    // As a page, and as Markdown with the same pictures.
    private static async Task WriteAsync(HtmlRenderer renderer, Documentation docs, Tutorial tutorial, string folder)
    {
        var images = Directory.CreateDirectory(Path.Combine(folder, Images)).FullName;
        foreach (var instruction in tutorial.Sections.SelectMany(section => section.Steps).SelectMany(step => step.Answers.Prepend(step.Action)))
        {
            instruction.Image?.CopyTo(Path.Combine(images, instruction.Picture!));
        }

        await WriteAsync<TutorialPage>(renderer, docs, new TutorialText(tutorial).Text, folder, Index,
            (nameof(TutorialPage.Tutorial), tutorial), (nameof(TutorialPage.Style), Resource("site.css") + Resource("tutorial.css")));
        await File.WriteAllTextAsync(Path.Combine(folder, "index.md"), TutorialMarkdown.Of(tutorial, Images));
    }

    private static string Resource(string name)
    {
        using var reader = new StreamReader(typeof(SiteWriter).Assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }

    private static async Task WriteAsync<TPage>(
        HtmlRenderer renderer, Documentation docs, SiteText text, string folder, string file, params (string Name, object Value)[] more)
        where TPage : SitePage
    {
        var parameters = new Dictionary<string, object?> { [nameof(SitePage.Docs)] = docs, [nameof(SitePage.Text)] = text, [nameof(SitePage.File)] = file };
        foreach (var (name, value) in more)
        {
            parameters[name] = value;
        }

        var html = await renderer.Dispatcher.InvokeAsync(async () => (await renderer.RenderComponentAsync<TPage>(ParameterView.FromDictionary(parameters))).ToHtmlString());
        await File.WriteAllTextAsync(Path.Combine(folder, file), html);
    }

    private static void Clear(string folder)
    {
        Directory.CreateDirectory(folder);
        if (Directory.EnumerateFileSystemEntries(folder).Any() && !_shared.All(name => File.Exists(Path.Combine(folder, name))))
        {
            throw new IOException($"The folder {folder} holds other files, which the pages would replace; name an empty folder or a new one.");
        }

        foreach (var own in SiteText.All.Skip(1).Select(text => text.Language).Concat(["evidence", Tutorials]).Select(name => Path.Combine(folder, name)).Where(Directory.Exists))
        {
            Directory.Delete(own, recursive: true);
        }

        foreach (var page in Directory.EnumerateFiles(folder, "*.html"))
        {
            File.Delete(page);
        }
    }

    private static void CopyEvidence(Documentation docs, string folder)
    {
        foreach (var evidence in docs.Results.SelectMany(result => result.AllEvidence))
        {
            Directory.CreateDirectory(folder);
            evidence.CopyTo(Path.Combine(folder, Path.GetFileName(evidence.Path)));
        }
    }
}
