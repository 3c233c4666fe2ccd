namespace PortalAcceptance.Portal.Pages.Account;

/// <summary>One of the sections of the account settings.</summary>
/// <param name="Name">What it is called in addresses and forms.</param>
/// <param name="Heading">Its heading, in canonical English.</param>
/// <param name="Confirmation">What it says when it was saved, in canonical English.</param>
/// <param name="IsAlwaysOpen">Whether it can't be closed.</param>
public sealed record SettingsSection(string Name, string Heading, string Confirmation, bool IsAlwaysOpen = false)
{
    /// <summary>The password.</summary>
    public static SettingsSection Password { get; } =
        new("password", "Update password", "Your password has been updated.", IsAlwaysOpen: true);

    /// <summary>Name, company, phone, language, time zone.</summary>
    public static SettingsSection Account { get; } =
        new("account", "Edit account information", "Your account information has been updated.");

    /// <summary>Who and where invoices go to.</summary>
    public static SettingsSection Billing { get; } =
        new("billing", "Edit billing information", "Your billing information has been updated.");

    /// <summary>The card that is charged.</summary>
    public static SettingsSection Card { get; } =
        new("card", "Edit credit card information", "Your credit card information has been updated.");
}
