using PortalAcceptance.PageObjects;

namespace PortalAcceptance.Portal.Pages.Tests.Catalog;

/// <summary>Every page of the portal in every state, declared once. All checks go by it.</summary>
public static class PageCatalog
{
    /// <summary>The languages in which each state is seen.</summary>
    public static IReadOnlyList<string> Languages { get; } = [.. Language.All.Select(language => language.Code)];

    /// <summary>The Razor pages that show nothing: they do what a form asks for and lead elsewhere.</summary>
    public static IReadOnlyList<string> WithoutView { get; } = ["/Language", "/LogOut"];

    /// <summary>The states.</summary>
    public static IReadOnlyList<PageState> States { get; } =
    [
        .. EntranceStates.All,
        .. LinkStates.All,
        .. CloudServersStates.All,
        .. NoticeStates.All,
        .. SettingsStates.All,
        .. HistoryStates.All,
        .. SessionsStates.All,
        .. MailboxStates.All,
        .. ErrorStates.All,
    ];

    /// <summary>Each state in each language, for test fixtures.</summary>
    public static IEnumerable<TestFixtureData> InEachLanguage() =>
        from state in States
        from language in Languages
        select new TestFixtureData(state, language).SetArgDisplayNames(state.Name, language);
}
