using System.Globalization;
using System.Text.RegularExpressions;
using PortalAcceptance.Portal.Countries;
using PortalAcceptance.Portal.Forms;
using PortalAcceptance.Portal.Localization;

namespace PortalAcceptance.Portal.Tests.BadInput;

internal static partial class StoredRules
{
    private static readonly Dictionary<string, (int Longest, bool Needed)> _texts = new()
    {
        ["LoginId"] = (128, true),
        ["Pending"] = (128, false),
        ["Account.FirstName"] = (50, true),
        ["Account.LastName"] = (50, true),
        ["Account.Company"] = (128, false),
        ["Account.Phone"] = (32, false),
        ["Billing.BillingName"] = (50, true),
        ["Billing.Company"] = (128, false),
        ["Billing.Address"] = (64, true),
        ["Billing.AddressLine2"] = (64, false),
        ["Billing.City"] = (64, true),
        ["Billing.StateOrProvince"] = (64, false),
        ["Billing.PostalCode"] = (16, false),
        ["Billing.TaxId"] = (100, false),
        ["Billing.InvoiceEmail"] = (128, false),
    };

    private static readonly string[] _brands = ["Visa", "Mastercard", "American Express", "Discover", "Diners Club", "JCB", "UnionPay"];

    public static IEnumerable<string> Broken(StoredCustomer stored)
    {
        foreach (var (field, (longest, needed)) in _texts)
        {
            var isThere = !field.StartsWith("Billing.", StringComparison.Ordinal) || stored.Version("Billing") > 0;
            if (Wrong(stored.Fields[field], longest, needed && isThere) is { } wrong)
            {
                yield return $"{field} {wrong}: {BadRequest.Shorten(stored.Fields[field] ?? "null")}";
            }
        }

        foreach (var (field, isRight) in Choices(stored))
        {
            if (!isRight)
            {
                yield return $"{field} is none there is: {BadRequest.Shorten(stored.Fields[field] ?? "null")}";
            }
        }
    }

    public static IEnumerable<string> TooLong(StoredCustomer stored) =>
        from field in stored.Fields
        where field.Value is { } text && (text.Contains('\0') || text.Length > (_texts.TryGetValue(field.Key, out var limits) ? limits.Longest : 256))
        select $"{field.Key} has {field.Value!.Length} characters: {BadRequest.Shorten(field.Value)}";

    public static string? Clean(string field, string? typed) => field switch
    {
        "Account.Phone" => PhoneNumber.TidyOrNull(typed),
        "Billing.InvoiceEmail" => EmailAddress.TidyOrNull(typed),
        "Billing.PostalCode" or "Billing.TaxId" => Forms.Text.CodeOrNull(typed),
        _ => Clean(typed),
    };

    public static string? Clean(string? typed)
    {
        var text = Blanks().Replace(string.Concat((typed ?? "").EnumerateRunes().Where(rune => !IsHarmful(rune))), " ").Trim();
        return text.EnumerateRunes().Any(IsVisible) ? text : null;
    }

    public static string Readable(string text) => string.Concat(text.EnumerateRunes());

    private static string? Wrong(string? text, int longest, bool needed) =>
        string.IsNullOrEmpty(text) ? needed ? "is missing" : text is null ? null : "is empty rather than nothing"
        : text.Length > longest ? $"has {text.Length} characters, which is more than {longest}"
        : text != Clean(text) ? "holds what is not to be kept"
        : null;

    private static IEnumerable<(string Field, bool IsRight)> Choices(StoredCustomer stored)
    {
        string? Of(string field) => stored.Fields[field];
        yield return ("LoginId", IsAddress(Of("LoginId")));
        yield return ("UserName", Of("UserName") == Of("LoginId"));
        yield return ("Pending", Of("Pending") is null || IsAddress(Of("Pending")));
        yield return ("Plan", Of("Plan") is "small" or "medium" or "large");
        yield return ("Account.Language", Of("Account.Language") is null or "en" or "fr");
        yield return ("Account.TimeZone", TimeZones.Ids.Contains(Of("Account.TimeZone")));
        yield return ("Account.Phone", Of("Account.Phone") is not { } phone || Phone().IsMatch(phone));
        if (stored.Version("Billing") > 0)
        {
            var country = Country.All.GetValueOrDefault(Of("Billing.Country")!);
            yield return ("Billing.Country", country is not null);
            yield return ("Billing.PostalCode", Of("Billing.PostalCode") is not { } code || PostalCode().IsMatch(code));
            yield return ("Billing.StateOrProvince", country is not { States.Count: > 0 } || country.AcceptsState(Of("Billing.StateOrProvince") ?? ""));
            yield return ("Billing.InvoiceEmail", Of("Billing.InvoiceEmail") is null || IsAddress(Of("Billing.InvoiceEmail")));
        }

        if (stored.Version("Card") > 0)
        {
            yield return ("Card.Type", _brands.Contains(Of("Card.Type")));
            yield return ("Card.LastFour", FourDigits().IsMatch(Of("Card.LastFour")!));
            yield return ("Card.ExpirationMonth", Number(Of("Card.ExpirationMonth")) is >= 1 and <= 12);
            var year = TimeProvider.System.GetUtcNow().Year;
            yield return ("Card.ExpirationYear", Number(Of("Card.ExpirationYear")) - year is >= -1 and <= 21);
        }
    }

    private static int Number(string? text) => int.Parse(text!, CultureInfo.InvariantCulture);

    private static bool IsAddress(string? text) => text is not null && text.Length <= 128 && Address().IsMatch(text) && text.EnumerateRunes().All(rune => IsVisible(rune) || IsMark(rune));

    // Control characters except blanks, Unicode noncharacters, bidirectional controls, and format characters of no use in words.
    private static bool IsHarmful(System.Text.Rune rune) =>
        (System.Text.Rune.IsControl(rune) && !System.Text.Rune.IsWhiteSpace(rune))
        || (rune.Value & 0xfffe) == 0xfffe
        || rune.Value is (>= 0xfdd0 and <= 0xfdef) or 0x200e or 0x200f or 0x61c or (>= 0x202a and <= 0x202e) or (>= 0x2060 and <= 0x206f) or 0xad or 0x200b or 0xfeff;

    private static bool IsVisible(System.Text.Rune rune) => System.Text.Rune.GetUnicodeCategory(rune)
        is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.SpaceSeparator or UnicodeCategory.LineSeparator
            or UnicodeCategory.ParagraphSeparator or UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark);

    private static bool IsMark(System.Text.Rune rune) => System.Text.Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark;

    [GeneratedRegex(@"^[^\s]+@[^\s@]+\.[^\s@.]+$")]
    private static partial Regex Address();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();

    [GeneratedRegex(@"^[0-9+ ().\-/\[\],;=:#extnsiopa]{6,32}$", RegexOptions.IgnoreCase)]
    private static partial Regex Phone();

    [GeneratedRegex("^[A-Za-z0-9][A-Za-z0-9 -]{0,15}$")]
    private static partial Regex PostalCode();

    [GeneratedRegex("^[0-9]{4}$")]
    private static partial Regex FourDigits();
}
