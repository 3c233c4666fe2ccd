using System.ComponentModel.DataAnnotations;

namespace PortalAcceptance.Portal.Mail;

/// <summary>How e-mail leaves the portal (<c>Portal:Mail</c>).</summary>
public sealed class MailOptions
{
    /// <summary>The configuration section.</summary>
    public const string Section = "Portal:Mail";

    /// <summary>The SMTP server; null puts the mails into <see cref="PickupFolder"/> instead.</summary>
    public string? Host { get; set; }

    /// <summary>The SMTP server's port.</summary>
    [Range(1, 65535)]
    public int Port { get; set; } = 587;

    /// <summary>Whether the connection must be encrypted (STARTTLS).</summary>
    public bool UseTls { get; set; } = true;

    /// <summary>The user to authenticate as; null sends without authentication.</summary>
    public string? UserName { get; set; }

    /// <summary>The user's password.</summary>
    public string? Password { get; set; }

    /// <summary>The sender's address.</summary>
    [Required, EmailAddress]
    public string From { get; set; } = "no-reply@portal.example";

    /// <summary>Where mails are kept when there is no SMTP server; a relative path is within the data folder.</summary>
    [Required]
    public string PickupFolder { get; set; } = "mail";

    /// <summary>
    /// Whether the pickup folder can be read at <c>/dev/mail</c>, by whoever reaches the portal: its e-mails hold passwords and
    /// links. Null means in the Development environment only.
    /// </summary>
    public bool? ShowMailbox { get; set; }

    /// <summary>Whether mails go into the pickup folder.</summary>
    public bool UsesPickupFolder => string.IsNullOrWhiteSpace(Host);
}
