using System.ComponentModel.DataAnnotations;

namespace PortalAcceptance.Portal.TestSupport.Demo;

/// <summary>The customer that a developer finds ready to log in with (<c>Portal:Demo</c>).</summary>
internal sealed class DemoOptions
{
    public const string Section = "Portal:Demo";

    /// <summary>Whether there is one; null means in the Development environment only.</summary>
    public bool? Enabled { get; set; }

    [Required, EmailAddress]
    public string Email { get; set; } = "demo@portal.example";

    [Required]
    public string Password { get; set; } = "wander-violet-kettle";
}
