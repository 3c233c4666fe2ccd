using System.Text.RegularExpressions;
using Microsoft.Playwright;
using PortalAcceptance.PageObjects.Components;
using PortalAcceptance.PageObjects.Values;

namespace PortalAcceptance.PageObjects.Expectations;

/// <summary>Describes a page when an expectation fails.</summary>
internal sealed partial class PageDescription
{
    private const int MostLines = 22;
    private const int MostRows = 5;

    /// <summary>How long a look at a page may take once an expectation has failed: it must not wait for long a second time.</summary>
    public static readonly TimeSpan Glance = TimeSpan.FromSeconds(5);

    private readonly bool _isTolerant;
    private readonly string _title;
    private readonly string _address;
    private readonly Exception? _cause;

    private PageDescription(PortalView view, AriaNode content, string title, string address, string? unreadable, Exception? cause) =>
        (_isTolerant, Content, _title, _address, Unreadable, _cause) = (view.IsTolerant, content, title, address, unreadable, cause);

    /// <summary>The page's accessibility tree.</summary>
    public AriaNode Content { get; }

    /// <summary>Why nothing can be said of the page, if so.</summary>
    public string? Unreadable { get; }

    /// <summary>Whether the browser, not the portal, is why.</summary>
    public bool IsLost { get; private init; }

    /// <summary>The main heading; empty when there is none.</summary>
    public string Heading => Headings.FirstOrDefault()?.Name ?? "";

    private IEnumerable<AriaNode> Headings =>
        (_isTolerant ? Content.Descendants.FirstOrDefault(node => node.Role == "main") ?? Content : Content).Descendants
            .Where(node => node.Role == "heading" && (_isTolerant || node.Is("level=1")));

    /// <summary>Whether it has this title.</summary>
    public bool IsHeaded(string title) => _isTolerant ? Headings.Any(heading => heading.Name == title) : Heading == title;

    /// <summary>The page as a person would name it, with what it says in alerts and notices.</summary>
    public string Page => Says is { } says ? $"{Name}, which says {says}" : Name;

    /// <summary>What the page says in alerts and notices, or <see langword="null"/>.</summary>
    public string? Says => Said(Content).ToList() is { Count: > 0 } says ? Words.And(says) : null;

    /// <summary>The page as a person would name it.</summary>
    public string Name => Unreadable is not null ? "a page that cannot be read"
        : Heading.Length > 0 ? Words.Quote(Heading)
        : _title.Length > 0 ? $"a page without a main heading, with the title {Words.Quote(_title)}"
        : Content.Content.Length > 0 ? $"a page without a main heading that says {Words.Quote(Content.Content)}"
        : "an empty page";

    /// <summary>Reads the page in a tab. One that can't be read is described as such.</summary>
    /// <param name="cause">What Playwright said when the expectation failed.</param>
    public static async Task<PageDescription> OfAsync(PortalView view, Exception? cause = null)
    {
        var address = WithoutQuery(view.Page.Url);
        var notRead = AriaNode.Read("", new HashSet<string>());
        var unanswered = new PageDescription(view, notRead, "", address, $"the portal did not answer within {Words.Seconds(view.Timeout)}", cause);
        if (cause is not null && (IsLoading(cause) || view.Navigation.IsUnanswered))
        {
            return unanswered;
        }

        var secretFields = FieldValue.SecretNames.Select(name => Words.Plain(view.Shown(name))).ToHashSet();
        try
        {
            var snapshot = await view.Page.AriaSnapshotAsync(new() { Timeout = (float)Glance.TotalMilliseconds });
            return new PageDescription(view, AriaNode.Read(snapshot, secretFields), await view.Page.TitleAsync().WaitAsync(Glance), address, null, cause);
        }
        catch (Exception error) when (error is TimeoutException or PlaywrightException)
        {
            return IsLoading(error) ? unanswered : new PageDescription(view, notRead, "", address, $"the page cannot be read: {FirstLine(error)}", cause) { IsLost = true };
        }
    }

    /// <summary>The result of a further look at the page; null when the page can't be read.</summary>
    public static async Task<T?> GlanceAsync<T>(Task<T> read)
        where T : class
    {
        try
        {
            return await read.WaitAsync(Glance);
        }
        catch (Exception error) when (error is TimeoutException or PlaywrightException)
        {
            return null;
        }
    }

    /// <summary>An address without its query, which may hold the secret of an emailed link.</summary>
    public static string WithoutQuery(string address) => address.Split('?', '#')[0];

    /// <summary>What a part of the page says in notices and alerts.</summary>
    public static IEnumerable<string> Said(AriaNode part) =>
        part.Descendants.Where(node => node.Role is "status" or "alert" && node.Content.Length > 0).Select(node => Words.Quote(node.Content));

    /// <summary>Why an action failed on an element that is there.</summary>
    public string Obstacle(TimeSpan timeout) => _cause?.Message switch
    {
        null => "it did not happen",
        var log when log.Contains("strict mode violation", StringComparison.Ordinal) => "there are several",
        var log when log.Contains("intercepts pointer events", StringComparison.Ordinal) => "something covers it",
        var log when log.Contains("element is not enabled", StringComparison.Ordinal) => "it is disabled",
        var log when log.Contains("element is not editable", StringComparison.Ordinal) => "it is read-only",
        _ when _cause is TimeoutException => $"it was not possible within {Words.Seconds(timeout)}",
        _ => FirstLine(_cause),
    };

    /// <summary>Why an address did not load.</summary>
    public string NavigationObstacle(TimeSpan timeout)
    {
        var address = NavigationTarget().Match(_cause!.Message) is { Success: true } target ? WithoutQuery(target.Groups[1].Value) : "it";
        return _cause is TimeoutException
            ? $"{address} did not load within {Words.Seconds(timeout)}"
            : WithoutQuery(FirstLine(_cause));
    }

    /// <summary>The page in a few lines: what it is, what it says, and the part that the expectation was about.</summary>
    /// <param name="at">The element that it was about, if any.</param>
    public string About(Element? at)
    {
        var lines = Lines(at).ToList();
        var shown = lines.Count <= MostLines ? lines : [.. lines[..MostLines], $"    … and {lines.Count - MostLines} more lines"];
        return string.Join(Environment.NewLine, shown);
    }

    private IEnumerable<string> Lines(Element? at)
    {
        // The smallest part that is shown of what the expectation was about.
        var part = at?.Nearest(this);
        IEnumerable<string> sections = Content.Descendants.Where(node => node.Role == "region").Select(node => node.Name).ToList();
        return
        [
            $"  Page: {(Unreadable is null ? Name : "not read,")} at {_address}",
            .. Said(Content).Except(part is null ? [] : Said(part)).Select(said => $"  It says {said}"),
            .. sections.Any() ? [$"  Sections: {Words.List(sections)}"] : Array.Empty<string>(),
            .. part is null ? [] : PartLines(part),
        ];
    }

    private static IEnumerable<string> PartLines(AriaNode part)
    {
        var nodes = OwnNodes(part).ToList();
        var rows = nodes.Where(node => node.Role == "row").ToList();
        var buttons = nodes.Where(node => node.Role == "button").Select(node => node.Name).ToList();
        IReadOnlyList<string> lines =
        [
            .. Said(part).Select(said => $"    It says {said}"),
            .. nodes.Where(node => Kind.Field.Roles.Contains(node.Role)).Select(node => $"    {(node.Name.Length > 0 ? Words.Quote(node.Name) : "(no label)")}: {Value(node)}"),
            .. rows.Take(MostRows).Select(row => $"    Row {Words.Quote(row.Content)}"),
            .. rows.Count > MostRows ? [$"    … and {rows.Count - MostRows} more rows"] : Array.Empty<string>(),
            .. buttons.Count > 0 ? [$"    Buttons: {Words.List(buttons)}"] : Array.Empty<string>(),
        ];
        return lines.Count == 0 ? [] : lines.Prepend(part.Name.Length > 0 ? $"  In {Words.Quote(part.Name)}:" : "  On it:");
    }

    private static string Value(AriaNode field)
    {
        var options = field.Descendants.Where(node => node.Role == "option").ToList();
        var value = options.Count == 0 ? field.Text : options.Find(option => option.Is("selected"))?.Name ?? "";
        return (value.Length == 0 ? "(empty)" : value == AriaNode.Filled ? value : Words.Quote(value))
            + (field.Is("checked") ? " (checked)" : "")
            + (field.Is("invalid") ? " (marked as wrong)" : "")
            + (options.Count == 0 ? "" : $" (of {options.Count} options)");
    }

    // Not those of the sections in it.
    private static IEnumerable<AriaNode> OwnNodes(AriaNode part) =>
        part.Children.Where(child => child.Role != "region").SelectMany(child => OwnNodes(child).Prepend(child));

    // Playwright reads nothing of a page while another one is on its way: reading it now would take as long again. A pressed key
    // ends only with the navigation that it starts.
    private static bool IsLoading(Exception cause) => PendingNavigation().IsMatch(cause.Message.TrimEnd().Split('\n')[^1]);

    private static string FirstLine(Exception error) => Words.Plain(error.Message.Split('\n')[0]);

    [GeneratedRegex(@"waiting for (scheduled navigations|.* navigation) to finish|navigating to |elementHandle\.press\(")]
    private static partial Regex PendingNavigation();

    [GeneratedRegex("navigating to \"([^\"]+)\"")]
    private static partial Regex NavigationTarget();
}
