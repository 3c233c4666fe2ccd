using System.Text.RegularExpressions;
using PortalAcceptance.Portal.Customers;
using PortalAcceptance.Portal.Faults.Account;
using PortalAcceptance.Portal.Faults.Pages;

namespace PortalAcceptance.Portal.Faults;

/// <summary>What can go wrong with the section "Edit account information", and with the settings as a page.</summary>
internal static class AccountFaults
{
    public static IReadOnlyList<Fault> All { get; } =
    [
        new Fault("account-not-saved", "Says that the account information was updated and saves nothing.", FaultArea.Account, FaultKind.Persistence)
            .At<ISectionUpdate<AccountInformation>, Unsaved<AccountInformation>>(),
        new Fault("account-partly-saved", "Saves the account information without the phone number and the company.", FaultArea.Account, FaultKind.Persistence)
            .At<ISectionUpdate<AccountInformation>, PartlySaved>(),
        new Fault("settings-shown-from-before", "Shows the settings as they were when they were first opened, whatever was saved since.", FaultArea.Account, FaultKind.Persistence)
            .At<IAnswer, StaleSettings>(),
        new Fault("account-not-confirmed", "Saves a section and says nothing of it.", FaultArea.Account, FaultKind.Happy)
            .At<IAnswer, ChangedText>((string html) => Regex.Replace(html, "(<p\\b[^>]* role=\"status\"[^>]*>)[^<]*", "$1")),
        new Fault("language-not-switched", "Says that the account information was updated and goes on in the language so far.", FaultArea.Account, FaultKind.Happy)
            .At<ISectionUpdate<AccountInformation>, LanguageNotSwitched>(),
        new Fault("name-limit-off-by-one", "Refuses a first name of just as many characters as are allowed.", FaultArea.Account, FaultKind.Boundary)
            .At<ISectionUpdate<AccountInformation>, LimitOffByOne>(),
        new Fault("long-names-cut", "Cuts names that are too long instead of refusing them.", FaultArea.Account, FaultKind.Boundary)
            .At<ISectionUpdate<AccountInformation>, LongNamesCut>(),
        new Fault("names-not-trimmed", "Keeps the blanks around a name.", FaultArea.Account, FaultKind.Validation)
            .At<ISectionUpdate<AccountInformation>, NamesNotTrimmed>(),
        new Fault("phone-unchecked", "Takes any text for a phone number.", FaultArea.Account, FaultKind.Validation)
            .At<ISectionUpdate<AccountInformation>, PhoneUnchecked>(),
        new Fault("names-unescaped", "Writes a customer's name into the page as if it were HTML.", FaultArea.Account, FaultKind.Security)
            .At<IAnswer, NamesUnescaped>(),
        new Fault("another-account-editable", "Saves into the account that a field \"customerId\" names, whoever sends it.", FaultArea.Account, FaultKind.Security)
            .At<ISectionUpdate<AccountInformation>, AnotherAccountEdited>(),
        new Fault("account-stale-save-accepted", "Saves account information over a change that was made elsewhere meanwhile.", FaultArea.Account, FaultKind.Conflict)
            .At<ISectionUpdate<AccountInformation>, StaleAccountAccepted>(),
        new Fault("typed-account-lost", "Empties the account information when something in it is wrong.", FaultArea.Account, FaultKind.Failure)
            .At<IAnswer, TypedInputLost>("Account"),
        new Fault("error-without-focus", "Leaves the focus where it was instead of putting it on the first field that is wrong.", FaultArea.Account, FaultKind.Keyboard)
            .At<IAnswer, ChangedTags>(TagChange.Lose("input|select", "", "autofocus")),
        new Fault("section-state-untold", "Tells a screen reader that every section is closed, open or not.", FaultArea.Account, FaultKind.A11y)
            .At<IAnswer, ChangedTags>(new TagChange("button", " class=\"expander\"", tag =>
                // Of another class, because the page's script tells the truth of the one that it knows.
                Markup.With(Markup.With(tag, "class", "opener"), "aria-expanded", "false"))),
        new Fault("email-changed-without-link", "Changes the login ID as soon as the section is saved, whoever owns the new address.", FaultArea.Account, FaultKind.Security)
            .At<ISectionUpdate<AccountInformation>, EmailChangedAtOnce>(),
    ];
}
