using System.ComponentModel.DataAnnotations;
using System.Net.Security;

namespace PortalAcceptance.Portal.Mail;

internal sealed class MailOptions
{
    public const string Section = "Portal:Mail";

    // Null writes emails to the pickup folder.
    public string? Host { get; set; }

    [Range(1, 65535)]
    public int Port { get; set; } = 587;

    public bool UseTls { get; set; } = true;

    // Of one email, from connecting on.
    [Range(typeof(TimeSpan), "00:00:01", "00:10:00")]
    public TimeSpan Timeout { get; set; } = TimeSpan.FromSeconds(30);

    // Not a setting: null trusts what the machine trusts.
    internal RemoteCertificateValidationCallback? CheckCertificate { get; set; }

    // Null sends without authentication.
    public string? UserName { get; set; }

    public string? Password { get; set; }

    [Required, EmailAddress]
    public string From { get; set; } = "no-reply@portal.example";

    // A relative path is inside the data folder.
    [Required]
    public string PickupFolder { get; set; } = "mail";

    // Whether /dev/mail shows the pickup folder to anyone who can reach the portal: its emails contain passwords and
    // links. Null means in the Development environment only.
    public bool? ShowMailbox { get; set; }

    public bool UsesPickupFolder => string.IsNullOrWhiteSpace(Host);
}
