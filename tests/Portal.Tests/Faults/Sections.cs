using System.Globalization;
using PortalAcceptance.Portal.Tests.Support;

namespace PortalAcceptance.Portal.Tests.Faults;

internal static class Sections
{
    public const string NewPassword = "seven quiet lanterns";

    public static (string Field, string? Value)[] Mastercard =>
    [
        ("Card.Type", "Mastercard"), ("Card.Number", "5555 5555 5555 4444"), ("Card.ExpirationMonth", "7"),
        ("Card.ExpirationYear", Address.ExpirationYear.ToString(CultureInfo.InvariantCulture)), ("Card.SecurityCode", "087"),
    ];

    public static Task<HtmlPage> UpdatePasswordAsync(
        this Browser browser, string current, string updated = NewPassword, string? retyped = null) =>
        browser.UpdateAsync(
            "Update password", ("Password.CurrentPassword", current), ("Password.NewPassword", updated), ("Password.RetypedPassword", retyped ?? updated));

    public static Task<HtmlPage> UpdateAccountAsync(this Browser browser, params (string Field, string? Value)[] typed) =>
        browser.UpdateAsync("Update account information", [.. typed.Select(field => ($"Account.{field.Field}", field.Value))]);

    public static Task<HtmlPage> UpdateBillingAsync(this Browser browser, params (string Field, string? Value)[] typed) =>
        browser.UpdateAsync("Update billing information", [.. typed.Select(field => ($"Billing.{field.Field}", field.Value))]);

    public static Task<HtmlPage> UpdateCardAsync(this Browser browser, params (string Field, string? Value)[] typed) =>
        browser.UpdateAsync("Update credit card information", [.. Mastercard, .. typed.Select(field => ($"Card.{field.Field}", field.Value))]);

    public static async Task<bool> AcceptsLoginAsync(string loginId, string password)
    {
        using var browser = SharedPortal.Instance.NewBrowser();
        return (await browser.LogInAsync(loginId, password)).Path != "/login";
    }

    private static async Task<HtmlPage> UpdateAsync(this Browser browser, string button, params (string Field, string? Value)[] typed) =>
        await browser.SubmitAsync(await browser.SettingsAsync(), button, typed);
}
