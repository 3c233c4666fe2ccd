using Microsoft.Extensions.Localization;
using PortalAcceptance.Portal.Customers;
using PortalAcceptance.Portal.Faults.Billing;
using PortalAcceptance.Portal.Faults.Pages;

namespace PortalAcceptance.Portal.Faults;

/// <summary>What can go wrong with the section "Edit billing information".</summary>
internal static class BillingFaults
{
    public static IReadOnlyList<Fault> All { get; } =
    [
        new Fault("billing-not-saved", "Says that the billing information was updated and saves nothing.", FaultArea.Billing, FaultKind.Persistence)
            .At<ISectionUpdate<BillingDetails>, Unsaved<BillingDetails>>(),
        new Fault("billing-partly-saved", "Saves the billing information without the second line of the address and the tax ID.", FaultArea.Billing, FaultKind.Persistence)
            .At<ISectionUpdate<BillingDetails>, BillingPartlySaved>(),
        new Fault("billing-saved-into-account", "Saves the billing name and company as the account's name and company too.", FaultArea.Billing, FaultKind.Persistence)
            .At<ISectionUpdate<BillingDetails>, SavedIntoAccount>(),
        new Fault("confirmation-in-other-language", "Confirms that a section was saved in the language that the customer does not read.", FaultArea.Billing, FaultKind.Happy)
            .At<IStringLocalizer, OtherLanguage>(),
        new Fault("postal-code-unchecked", "Takes any text for a postal code.", FaultArea.Billing, FaultKind.Validation)
            .At<ISectionUpdate<BillingDetails>, PostalCodeUnchecked>(),
        new Fault("city-limit-ignored", "Cuts a city that is too long instead of refusing it.", FaultArea.Billing, FaultKind.Boundary)
            .At<ISectionUpdate<BillingDetails>, LongCityCut>(),
        new Fault("billing-stale-save-accepted", "Saves billing information over a change that was made elsewhere meanwhile.", FaultArea.Billing, FaultKind.Conflict)
            .At<ISectionUpdate<BillingDetails>, StaleBillingAccepted>(),
        new Fault("billing-fails-after-saving", "Saves the billing information and then answers that something went wrong.", FaultArea.Billing, FaultKind.Failure)
            .At<ISectionUpdate<BillingDetails>, FailsAfterSaving>(),
        new Fault("billing-never-answers", "Saves the billing information and never answers.", FaultArea.Billing, FaultKind.Failure)
            .At<ISectionUpdate<BillingDetails>, NeverAnswers>(),
        new Fault("billing-drops-connection", "Drops the connection when billing information is to be saved, and saves nothing.", FaultArea.Billing, FaultKind.Failure)
            .At<ISectionUpdate<BillingDetails>, ConnectionDropped>(),
        new Fault("typed-billing-lost", "Empties the billing information when something in it is wrong.", FaultArea.Billing, FaultKind.Validation)
            .At<IAnswer, TypedInputLost>("Billing"),
        new Fault("error-not-tied-to-field", "Shows what is wrong with a field without telling a screen reader which field it is.", FaultArea.Billing, FaultKind.A11y)
            .At<IAnswer, ChangedTags>(TagChange.Lose("input|select", "", "aria-invalid", "aria-describedby")),
        new Fault("confirmation-not-announced", "Shows a confirmation that screen readers do not hear of.", FaultArea.Billing, FaultKind.A11y)
            .At<IAnswer, ChangedTags>(TagChange.Lose("p", " role=\"status\"", "role")),
    ];
}
