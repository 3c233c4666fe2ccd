using PortalAcceptance.Portal.Billing;
using PortalAcceptance.Portal.Customers;

namespace PortalAcceptance.Portal.Pages.Account;

internal sealed record StoredSettings(Customer Customer, BillingInformation? Billing, CardOnFile? Card);
