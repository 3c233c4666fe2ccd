using System.Globalization;
using PortalAcceptance.Portal.Billing;
using PortalAcceptance.Portal.Customers;
using PortalAcceptance.Portal.Forms;

namespace PortalAcceptance.Portal.TestSupport.Seeding;

internal sealed class CustomerSeed
{
    public string Email { get; set => field = value?.Trim() ?? ""; } = "";

    public string? Password { get; set; }

    public string FirstName { get; set => field = Text.Tidy(value); } = "";

    public string LastName { get; set => field = Text.Tidy(value); } = "";

    public string? Company { get; set; }

    public string? Phone { get; set; }

    // Null follows the browser.
    public string? Language { get; set; }

    // Null means UTC. May have been renamed, or be gone.
    public string? TimeZone { get; set; }

    // Null means the default plan.
    public string? Plan { get; set; }

    // Null means now.
    public DateTimeOffset? SignedUpAt { get; set; }

    public BillingForm? Billing { get; set; }

    // May be expired.
    public CreditCard? Card { get; set; }

    internal CustomerSeed Numbered(int number, string password)
    {
        var customer = (CustomerSeed)MemberwiseClone();
        var digits = number.ToString(CultureInfo.InvariantCulture);
        (customer.Email, customer.FirstName, customer.LastName) =
            (Email.Replace(BulkSeed.Number, digits), FirstName.Replace(BulkSeed.Number, digits), LastName.Replace(BulkSeed.Number, digits));
        customer.Password = password;
        return customer;
    }
}
