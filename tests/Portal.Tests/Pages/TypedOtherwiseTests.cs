using System.Globalization;
using System.Text.RegularExpressions;
using PortalAcceptance.Portal.Tests.Support;

namespace PortalAcceptance.Portal.Tests.Pages;

// What customers type and paste, form by form. Tables of whole kinds of characters are in TextTests.
[Parallelizable(ParallelScope.All)]
internal sealed class TypedOtherwiseTests
{
    private static PortalUnderTest Portal => SharedPortal.Instance;

    [TestCase("+33\u00a01\u00a042\u00a068\u00a053\u00a000", "+33 1 42 68 53 00", Description = "No-break spaces.")]
    [TestCase("+33\u202f1\u202f42\u202f68\u202f53\u202f00", "+33 1 42 68 53 00", Description = "Narrow no-break spaces.")]
    [TestCase("650\u2011253\u20110000", "650-253-0000", Description = "Non-breaking hyphens.")]
    [TestCase("650\u2212253\u22120000", "650-253-0000", Description = "Minus signs.")]
    [TestCase("０３－１２３４－５６７８", "03-1234-5678", Description = "A Japanese keyboard.")]
    [TestCase("０３ー１２３４ー５６７８", "03-1234-5678", Description = "Prolonged sound marks.")]
    [TestCase("（０３）１２３４　５６７８", "(03)1234 5678", Description = "Full-width parentheses and space.")]
    [TestCase("٠٢٠٧٩٤٦٠٠٠٠", "02079460000", Description = "Arabic-Indic digits.")]
    [TestCase("०२०७९४६००००", "02079460000", Description = "Devanagari digits.")]
    [TestCase("\u202a+33 1 42 68 53 00\u202c", "+33 1 42 68 53 00", Description = "Copied from a phone's contacts.")]
    [TestCase("+33\u200b142685300", "+33142685300", Description = "A zero-width space.")]
    [TestCase("tel:+1-650-253-0000", "+1-650-253-0000", Description = "A link.")]
    [TestCase("TEL:+1-650-253-0000;ext=12", "+1-650-253-0000;ext=12")]
    [TestCase("Tél. : 01 42 68 53 00", "01 42 68 53 00")]
    [TestCase("650-253-0000 extension 12", "650-253-0000 extension 12")]
    [TestCase("650-253-0000, ext. 12", "650-253-0000, ext. 12")]
    [TestCase("514-555-0143 poste 12", "514-555-0143 poste 12")]
    [TestCase("(+33) 1 42 68 53 00", "(+33) 1 42 68 53 00")]
    [TestCase("+33 (0)1 42 68 53 00", "+33 (0)1 42 68 53 00")]
    [TestCase("[650] 253-0000", "[650] 253-0000")]
    public Task APhoneNumber(string typed, string shown) => IsShownAsync("Account.Phone", typed, shown);

    [TestCase("call me")]
    [TestCase("555-CALL-ME")]
    [TestCase("650-253-0000 after six")]
    [TestCase("650-253-0000 or 650-253-0001")]
    [TestCase("+999 1234 5678", Description = "There is no such country code.")]
    [TestCase("+33 1 42", Description = "Too short for France.")]
    [TestCase("+33 1 42 68 53 00 00", Description = "Too long for France.")]
    [TestCase("tel:")]
    [TestCase("一二三四五六", Description = "Numerals that are no digits.")]
    public async Task NoPhoneNumber(string typed)
    {
        using var browser = await Portal.LogInAsync(await Portal.SeedAsync());

        var page = await browser.SubmitAsync(await browser.SettingsAsync(), "Update account information", ("Account.Phone", typed));

        page.ErrorAt("Account.Phone").Should().Be("Enter a valid phone number. Example: +1 202 555 0143");
    }

    [TestCase("Ada\tB", "Ada B")]
    [TestCase("Ada\u00a0 \u3000B", "Ada B")]
    [TestCase("Ada\r\nB", "Ada B")]
    [TestCase("Ada\u2028B", "Ada B")]
    [TestCase("\u200eAda\u200b\ufeff", "Ada")]
    [TestCase("नाज़\u200dनीन", "नाज़\u200dनीन")]
    [TestCase("👩\u200d💻", "👩\u200d💻")]
    public Task AName(string typed, string shown) => IsShownAsync("Account.FirstName", typed, shown);

    [TestCase("\u3164")]
    [TestCase("\u115f")]
    [TestCase("\u2800")]
    [TestCase("\u1160 \uffa0")]
    [TestCase("\u200b\u2060\u180e\u034f\ufe0f")]
    [TestCase("\U000e0041")]
    public async Task NoName(string typed)
    {
        using var stranger = Portal.NewBrowser();
        using var browser = await Portal.LogInAsync(await Portal.SeedAsync());

        var account = await browser.SubmitAsync(await browser.SettingsAsync(), "Update account information", ("Account.FirstName", typed));
        var billing = await browser.SubmitAsync(await browser.SettingsAsync(), "Update billing information", ("Billing.BillingName", typed));
        var signUp = await stranger.SubmitAsync(await stranger.OpenAsync("/sign-up"), "Sign up", ("Form.FirstName", typed));

        account.ErrorAt("Account.FirstName").Should().Be("Enter your first name.");
        billing.ErrorAt("Billing.BillingName").Should().Be("Enter the billing name.");
        signUp.ErrorAt("Form.FirstName").Should().Be("Enter your first name.");
    }

    [TestCase("CA", "ON", "K1A  0B1", "K1A 0B1", Description = "Two spaces.")]
    [TestCase("CA", "ON", "K1A\u00a00B1", "K1A 0B1")]
    [TestCase("CA", "ON", "Ｋ１Ａ　０Ｂ１", "K1A 0B1")]
    [TestCase("JP", "", "１００－０００１", "100-0001")]
    [TestCase("JP", "", "１００ー０００１", "100-0001")]
    [TestCase("JP", "", "100\u22120001", "100-0001")]
    [TestCase("US", "NY", "12345–6789", "12345-6789", Description = "An en dash.")]
    [TestCase("US", "NY", "12345\u00ad\u20116789", "12345-6789")]
    [TestCase("FR", "", "\u200e75001\u200b", "75001")]
    [TestCase("IR", "", "۱۹۱۹۹۱۳۱۱۱", "1919913111", Description = "Persian digits.")]
    [TestCase("NL", "", "1011\u202fAB", "1011 AB")]
    public async Task APostalCode(string country, string state, string typed, string shown)
    {
        using var browser = await Portal.LogInAsync(await Portal.SeedAsync());

        (await BillAsync(browser, country, state, typed)).Errors.Should().BeEmpty();

        (await browser.SettingsAsync()).Value("Billing.PostalCode").Should().Be(shown);
    }

    [TestCase("US", "7330", "94105")]
    [TestCase("CA", "12345", "K1A 0B1")]
    [TestCase("GB", "12345", "SW1A 1AA")]
    [TestCase("FR", "7500", "75001")]
    [TestCase("DE", "ABCDE", "10115")]
    [TestCase("JP", "12345", "100-0001")]
    [TestCase("NL", "!", "12345")]
    public async Task NoPostalCode(string country, string typed, string example)
    {
        using var browser = await Portal.LogInAsync(await Portal.SeedAsync());

        var page = await BillAsync(browser, country, country == "US" ? "Texas" : "Ontario", typed);

        page.ErrorAt("Billing.PostalCode").Should().Be($"Enter a valid postal code. Example: {example}");
    }

    [TestCase("CA", "Québec", "K1A 0B1")]
    [TestCase("CA", "quebec", "K1A 0B1")]
    [TestCase("CA", "QUE\u0301BEC", "K1A 0B1")]
    [TestCase("CA", "Colombie-Britannique", "K1A 0B1")]
    [TestCase("CA", "colombie britannique", "K1A 0B1")]
    [TestCase("CA", "ile-du-prince-edouard", "K1A 0B1")]
    [TestCase("CA", "Terre-Neuve-et-Labrador", "K1A 0B1")]
    [TestCase("CA", "Newfoundland and Labrador", "K1A 0B1")]
    [TestCase("CA", "Newfoundland & Labrador", "K1A 0B1")]
    [TestCase("CA", "B.C.", "K1A 0B1")]
    [TestCase("CA", "nl", "K1A 0B1")]
    [TestCase("US", "Californie", "94105")]
    [TestCase("US", "Caroline du Nord", "28202")]
    [TestCase("US", "New\u00a0York", "10001", "New York")]
    [TestCase("US", "ＴＸ", "73301")]
    [TestCase("US", "AE", "09012")]
    [TestCase("US", "AA", "34002")]
    [TestCase("US", "AP", "96201")]
    [TestCase("US", "Armed Forces Europe", "09012")]
    [TestCase("US", "PR", "00901")]
    [TestCase("US", "Porto Rico", "00901")]
    [TestCase("US", "GU", "96910")]
    [TestCase("US", "VI", "00802")]
    [TestCase("US", "U.S. Virgin Islands", "00802")]
    [TestCase("US", "AS", "96799")]
    [TestCase("US", "MP", "96950")]
    [TestCase("US", "FM", "96941")]
    [TestCase("US", "MH", "96960")]
    [TestCase("US", "PW", "96940")]
    public async Task AStateOrProvince(string country, string typed, string postalCode, string? shown = null)
    {
        using var browser = await Portal.LogInAsync(await Portal.SeedAsync());

        (await BillAsync(browser, country, typed, postalCode)).Errors.Should().BeEmpty();

        (await browser.SettingsAsync()).Value("Billing.StateOrProvince").Should().Be(shown ?? typed);
    }

    [TestCase("US", "Québec", "Texas, TX")]
    [TestCase("US", "T+X", "Texas, TX")]
    [TestCase("CA", "Californie", "Ontario, ON")]
    [TestCase("CA", "", "Ontario, ON")]
    public async Task NoStateOrProvince(string country, string typed, string examples)
    {
        using var browser = await Portal.LogInAsync(await Portal.SeedAsync());

        var page = await BillAsync(browser, country, typed, country == "US" ? "94105" : "K1A 0B1");

        page.ErrorAt("Billing.StateOrProvince").Should().Be($"Choose a state or province. Examples: {examples}");
    }

    [TestCase("en", "Northwest Territories, Nova Scotia", "Alabama, Alaska, Alberta, American Samoa")]
    [TestCase("fr", "Québec, Rhode Island", "Île-du-Prince-Édouard, Îles Mariannes du Nord")]
    public async Task StatesAreSuggestedInTheReadersLanguageInOrder(string language, params string[] inOrder)
    {
        using var browser = await Portal.LogInAsync(await Portal.SeedAsync(new { language }));

        var list = Regex.Match((await browser.SettingsAsync()).Html, "<datalist id=\"states\">(.*?)</datalist>", RegexOptions.Singleline).Value;

        var names = System.Net.WebUtility.HtmlDecode(string.Join(", ", Regex.Matches(list, "value=\"([^\"]*)\"").Select(option => option.Groups[1].Value)));
        names.Should().ContainAll(inOrder);
    }

    [TestCase("Billing.City", "Saint-Remy-en-Bouzemont-Saint-Genest-et-Isson")]
    [TestCase("Billing.City", "Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch")]
    [TestCase("Billing.StateOrProvince", "Provence-Alpes-Côte d’Azur")]
    public async Task ALongName(string field, string typed)
    {
        using var browser = await Portal.LogInAsync(await Portal.SeedAsync(new { billing = Address.France }));

        (await browser.SubmitAsync(await browser.SettingsAsync(), "Update billing information", (field, typed))).Errors.Should().BeEmpty();

        (await browser.SettingsAsync()).Value(field).Should().Be(typed);
    }

    [TestCase("Visa", "\u200e4111 1111 1111 1111", "094")]
    [TestCase("Visa", "4111\u200b1111\u200b1111\u200b1111", "094")]
    [TestCase("Visa", "4111\u22121111\u22121111\u22121111", "094")]
    [TestCase("Visa", "４１１１　１１１１　１１１１　１１１１", "094")]
    [TestCase("Visa", "٤١١١١١١١١١١١١١١١", "094")]
    [TestCase("Visa", "4111111111111111", "０９４")]
    [TestCase("Visa", "4111111111111111", "\u200e094\u00a0")]
    [TestCase("Visa", "4111111111111111", "۰۹۴")]
    [TestCase("American Express", "３７８２－８２２４６３－１０００５", "０９４６")]
    [TestCase("UnionPay", "6200000000000000", "094", Description = "No check digit.")]
    [TestCase("UnionPay", "8171999927660001", "094", Description = "No check digit.")]
    public async Task ACard(string type, string number, string code)
    {
        using var browser = await Portal.LogInAsync(await Portal.SeedAsync());

        (await PayAsync(browser, type, number, code)).Errors.Should().BeEmpty();

        var digits = string.Concat(number.EnumerateRunes().Select(System.Text.Rune.GetNumericValue).Where(digit => digit >= 0));
        (await browser.SettingsAsync()).Section("card").Should().Contain($"{type} ending in {digits[^4..]}, expires 12/{Address.ExpirationYear}");
    }

    [TestCase("Visa", "4111111111111112")]
    [TestCase("Visa", "①①①")]
    [TestCase("UnionPay", "620000000000000", Description = "Too short.")]
    [TestCase("UnionPay", "6200 0000 0000 000O", Description = "A letter.")]
    public async Task NoCard(string type, string number)
    {
        using var browser = await Portal.LogInAsync(await Portal.SeedAsync());

        (await PayAsync(browser, type, number, "094")).ErrorAt("Card.Number").Should().Be("This card number is not valid.");
    }

    [Test]
    public async Task ASeedIsTidiedLikeAForm()
    {
        var customer = await Portal.SeedAsync(new
        {
            firstName = "Ada\tB",
            company = "Analytical\u00a0Engines\u200b",
            phone = "tel:０３－１２３４－５６７８",
            billing = new { billingName = "Ada\nB", address = "1-1", city = "東京", country = "JP", postalCode = "１００－０００１", taxId = "Ｔ１２３４" },
        });
        using var browser = await Portal.LogInAsync(customer);

        var page = await browser.SettingsAsync();

        new[] { "Account.FirstName", "Account.Company", "Account.Phone", "Billing.BillingName", "Billing.PostalCode", "Billing.TaxId" }.Select(page.Value)
            .Should().Equal("Ada B", "Analytical Engines", "03-1234-5678", "Ada B", "100-0001", "T1234");
    }

    private static async Task IsShownAsync(string field, string typed, string shown)
    {
        using var browser = await Portal.LogInAsync(await Portal.SeedAsync());

        (await browser.SubmitAsync(await browser.SettingsAsync(), "Update account information", (field, typed))).Errors.Should().BeEmpty();

        (await browser.SettingsAsync()).Value(field).Should().Be(shown);
    }

    private static async Task<HtmlPage> BillAsync(Browser browser, string country, string state, string postalCode) => await browser.SubmitAsync(
        await browser.SettingsAsync(), "Update billing information", ("Billing.BillingName", "Ada"), ("Billing.Address", "1 Main Street"), ("Billing.City", "Anywhere"),
        ("Billing.Country", country), ("Billing.StateOrProvince", state), ("Billing.PostalCode", postalCode));

    private static async Task<HtmlPage> PayAsync(Browser browser, string type, string number, string code) => await browser.SubmitAsync(
        await browser.SettingsAsync(), "Update credit card information", ("Card.Type", type), ("Card.Number", number), ("Card.ExpirationMonth", "12"),
        ("Card.ExpirationYear", Address.ExpirationYear.ToString(CultureInfo.InvariantCulture)), ("Card.SecurityCode", code));
}
