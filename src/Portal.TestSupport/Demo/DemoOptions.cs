using System.ComponentModel.DataAnnotations;

namespace PortalAcceptance.Portal.TestSupport.Demo;

internal sealed class DemoOptions
{
    public const string Section = "Portal:Demo";

    // Null means in the Development environment only.
    public bool? Enabled { get; set; }

    [Required, EmailAddress]
    public string Email { get; set; } = "demo@portal.example";

    [Required]
    public string Password { get; set; } = "wander-violet-kettle";
}
