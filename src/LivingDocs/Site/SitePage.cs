using System.Globalization;
using Microsoft.AspNetCore.Components;
using PortalAcceptance.LivingDocs.Model;

namespace PortalAcceptance.LivingDocs.Site;

/// <summary>What every page is made from.</summary>
public abstract class SitePage : ComponentBase
{
    /// <summary>What the runs show.</summary>
    [Parameter, EditorRequired]
    public required Documentation Docs { get; set; }

    /// <summary>The language of the page.</summary>
    [Parameter, EditorRequired]
    public required SiteText Text { get; set; }

    /// <summary>The page's file, the same in every language.</summary>
    [Parameter, EditorRequired]
    public required string File { get; set; }

    /// <summary>How the page names a verdict in its markup.</summary>
    protected static string ClassOf(Verdict verdict) => verdict.ToString().ToLowerInvariant();

    /// <summary>How the page names a verdict to people.</summary>
    protected string NameOf(Verdict verdict) => Text[verdict switch
    {
        Verdict.Passed => "passed",
        Verdict.Flaky => "flaky",
        Verdict.Failed => "failed",
        Verdict.Skipped => "skipped",
        _ => "not run",
    }];

    /// <summary>The address of a feature's page.</summary>
    protected static string PageOf(DocumentedFeature feature) => $"{feature.Id}.html";

    /// <summary>A tag as a title: <c>@sign-up</c> as "Sign-up".</summary>
    protected string TitleOf(string tag) => tag switch
    {
        "" => Text["Several areas"],
        "@a11y" => Text["Accessibility"],
        _ => char.ToUpperInvariant(tag[1]) + tag[2..],
    };

    /// <summary>A coordinate in a picture.</summary>
    protected static string Number(double number) => number.ToString("0.##", CultureInfo.InvariantCulture);

    /// <summary>The folder of the site's shared files, from this page.</summary>
    protected string Root => Text == SiteText.All[0] ? "" : "../";
}
