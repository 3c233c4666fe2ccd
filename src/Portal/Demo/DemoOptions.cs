using System.ComponentModel.DataAnnotations;

namespace PortalAcceptance.Portal.Demo;

/// <summary>The customer that a developer finds ready to log in with (<c>Portal:Demo</c>).</summary>
public sealed class DemoOptions
{
    /// <summary>The configuration section.</summary>
    public const string Section = "Portal:Demo";

    /// <summary>Whether there is one; null means in the Development environment only.</summary>
    public bool? Enabled { get; set; }

    /// <summary>The login ID.</summary>
    [Required, EmailAddress]
    public string Email { get; set; } = "demo@portal.example";

    /// <summary>The password.</summary>
    [Required]
    public string Password { get; set; } = "wander-violet-kettle";

    /// <summary>Whether there is one in an environment.</summary>
    public bool IsEnabledIn(IHostEnvironment environment) => Enabled ?? environment.IsDevelopment();
}
