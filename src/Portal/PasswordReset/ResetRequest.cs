using PortalAcceptance.Portal.Customers;

namespace PortalAcceptance.Portal.PasswordReset;

// The sender need not be the customer.
internal sealed record ResetRequest(string Email, ActivityOrigin Origin);
