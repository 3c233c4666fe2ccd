using PortalAcceptance.PageObjects;

namespace PortalAcceptance.Portal.Pages.Tests.Catalog;

internal static class PageCatalog
{
    public static IReadOnlyList<string> Languages { get; } = [.. Language.All.Select(language => language.Code)];

    // These pages only handle a form and redirect.
    public static IReadOnlyList<string> WithoutView { get; } = ["/Language", "/LogOut"];

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

    public static IEnumerable<TestFixtureData> InEachLanguage() =>
        from state in States
        from language in Languages
        select new TestFixtureData(state, language).SetArgDisplayNames(state.Name, language);
}
