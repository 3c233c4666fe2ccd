using System.Globalization;
using PortalAcceptance.Portal.Billing;
using PortalAcceptance.Portal.Customers;

namespace PortalAcceptance.Portal.TestSupport.Seeding;

/// <summary>A customer to be made ready-made, past the forms and their rules.</summary>
internal sealed class CustomerSeed
{
    /// <summary>The login ID.</summary>
    public string Email { get; set => field = value?.Trim() ?? ""; } = "";

    /// <summary>The password; null has one generated.</summary>
    public string? Password { get; set; }

    /// <summary>The given name.</summary>
    public string FirstName { get; set => field = value?.Trim() ?? ""; } = "";

    /// <summary>The family name.</summary>
    public string LastName { get; set => field = value?.Trim() ?? ""; } = "";

    /// <summary>The company, if any.</summary>
    public string? Company { get; set; }

    /// <summary>The phone number, if any.</summary>
    public string? Phone { get; set; }

    /// <summary>The code of the language chosen; null follows the browser.</summary>
    public string? Language { get; set; }

    /// <summary>The IANA time zone; null is UTC.</summary>
    public string? TimeZone { get; set; }

    /// <summary>The code of the plan; null is the default one.</summary>
    public string? Plan { get; set; }

    /// <summary>When the account was opened; null is now.</summary>
    public DateTimeOffset? SignedUpAt { get; set; }

    /// <summary>The billing information, if any.</summary>
    public BillingForm? Billing { get; set; }

    /// <summary>The card on file, if any; an expired one will do.</summary>
    public CreditCard? Card { get; set; }

    /// <summary>The customer of a number, made after this one.</summary>
    /// <param name="number">Stands for <see cref="BulkSeed.Number"/> in the e-mail address and the names.</param>
    /// <param name="password">The password that all of them share.</param>
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
