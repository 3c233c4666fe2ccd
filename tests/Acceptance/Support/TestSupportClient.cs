using System.Globalization;
using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using System.Xml;
using PortalAcceptance.Acceptance.Customers;
using PortalAcceptance.PageObjects.Expectations;
using PortalAcceptance.PageObjects.Values;
using PortalAcceptance.SecretSearch;

namespace PortalAcceptance.Acceptance.Support;

internal sealed class TestSupportClient(HttpClient portal, KnownSecrets secrets)
{
    public const string KeyHeader = "X-Test-Support-Key";

    // Names the customer whose faults act in a request.
    public const string CustomerHeader = "X-Test-Support-Customer";

    public async Task RegisterAsync(Customer customer, string language, DateTimeOffset signedUpAt) => customer.Id = (await PostAsync("customers", new
    {
        email = customer.LoginId,
        password = customer.Password,
        firstName = customer.Account.FirstName,
        lastName = customer.Account.LastName,
        company = customer.Account.Company,
        phone = customer.Account.Phone,
        language,
        timeZone = customer.TimeZone,
        plan = customer.Plan.Code,
        signedUpAt = customer.SignedUpAt ?? signedUpAt,
        billing = customer.IsWithoutBillingAtFirst ? null : new
        {
            billingName = customer.Billing.BillingName,
            company = customer.Billing.Company,
            address = customer.Billing.Address,
            addressLine2 = customer.Billing.AddressLine2,
            city = customer.Billing.City,
            country = CountryCode(customer.Billing.Country),
            stateOrProvince = customer.Billing.StateOrProvince,
            postalCode = customer.Billing.PostalCode,
            taxId = customer.Billing.TaxId,
            invoiceEmail = customer.Billing.InvoiceEmail,
        },
        card = customer.IsWithoutCardAtFirst ? null : Card(customer.Card),
    })).GetProperty("id").GetGuid();

    // Waits for the first email, for ten seconds unless it is said otherwise. The newest is last.
    public async Task<IReadOnlyList<Email>> MailboxAsync(string address, string subject = "", int waitSeconds = 10)
    {
        var emails = await GetAsync<List<Email>>(
            $"mailbox?to={Uri.EscapeDataString(address)}&subject={Uri.EscapeDataString(subject)}&waitSeconds={waitSeconds}");
        foreach (var email in emails)
        {
            secrets.Add(SecretKind.Password, MailFile.PasswordIn(email.Text));
        }

        return emails;
    }

    public async Task SetClockAsync(Customer customer, DateTimeOffset now) => await PostAsync("clock", new { now, customer = customer.LoginId });

    public async Task AdvanceClockAsync(Customer customer, TimeSpan time) =>
        await PostAsync("clock", new { advanceBy = XmlConvert.ToString(time), customer = customer.LoginId });

    public async Task EndMonthAsync(Customer customer, DateOnly month) => await PostAsync("close-month", new
    {
        period = month.ToString("yyyy-MM", CultureInfo.InvariantCulture),
        customer = customer.LoginId,
    });

    // The customer need not have been registered yet.
    public async Task MisbehaveAsync(string fault, Customer customer, bool on = true) =>
        await PostAsync("faults", new { name = fault, customer = customer.LoginId, on });

    // What the payment gateway has charged, oldest first.
    public async Task<IReadOnlyList<Charge>> ChargesAsync(Customer customer) =>
        await GetAsync<List<Charge>>($"charges?customer={Uri.EscapeDataString(customer.LoginId)}");

    // The names of the mutants that a customer has reached.
    public async Task<IReadOnlyCollection<string>> ReachedAsync(string loginId) =>
        await GetAsync<HashSet<string>>($"mutants?customer={Uri.EscapeDataString(loginId)}");

    // The API takes ISO 3166 codes, as APIs do; people read names.
    public static string CountryCode(string name) => CultureInfo.GetCultures(CultureTypes.SpecificCultures)
        .Select(culture => new RegionInfo(culture.Name))
        .First(region => region.EnglishName == name).TwoLetterISORegionName;

    private static object Card(CreditCard card) => new
    {
        type = card.Type,
        number = card.Number,
        expirationMonth = card.Expires.Month,
        expirationYear = card.Expires.Year,
        securityCode = card.SecurityCode,
    };

    private Task<T> GetAsync<T>(string path)
        where T : new() => AnsweredAsync(path, async address => await portal.GetFromJsonAsync<T>(address) ?? new T());

    private async Task<JsonElement> PostAsync(string path, object body)
    {
        using var response = await AnsweredAsync(path, address => portal.PostAsJsonAsync(address, body));
        UnmetExpectationException.ThrowUnless(
            response.StatusCode < HttpStatusCode.InternalServerError,
            $"Expected the portal's test support to do {path}; it answered {(int)response.StatusCode}");
        if (!response.IsSuccessStatusCode)
        {
            throw new HttpRequestException(
                $"The portal's test support answered {(int)response.StatusCode} to {path}: {await response.Content.ReadAsStringAsync()}"
                + (response.StatusCode is HttpStatusCode.NotFound or HttpStatusCode.Unauthorized
                    ? " Is test support switched on there, and PORTAL_TEST_SUPPORT_KEY its key?"
                    : ""));
        }

        return await response.Content.ReadFromJsonAsync<JsonElement>();
    }

    private async Task<T> AnsweredAsync<T>(string path, Func<string, Task<T>> ask)
    {
        try
        {
            return await ask($"test-support/{path}");
        }
        catch (TaskCanceledException e) when (e.InnerException is TimeoutException)
        {
            throw new UnmetExpectationException(
                $"Expected the portal's test support to answer {path.Split('?')[0]}; it did not answer within {portal.Timeout.TotalSeconds:0.#} s");
        }
    }
}
