using PortalAcceptance.Portal.Billing;
using PortalAcceptance.Portal.Customers;

namespace PortalAcceptance.Portal.Pages.Account;

/// <summary>What is stored of a customer's settings.</summary>
/// <param name="Customer">The account.</param>
/// <param name="Billing">The billing information; null until it is first saved.</param>
/// <param name="Card">The card that is charged; null when there is none.</param>
public sealed record StoredSettings(Customer Customer, BillingInformation? Billing, CardOnFile? Card);
