using Microsoft.Playwright;

namespace PortalAcceptance.RunConfiguration;

/// <summary>What the browser answers when a server asks for a name and password (Playwright's <c>use.httpCredentials</c>).</summary>
public sealed record HttpCredentialsSettings
{
    internal const string UsernameKey = "use.httpCredentials.username";

    /// <summary>The name.</summary>
    [Setting(UsernameKey, "Name for a server that asks for HTTP credentials", Variable = "PORTAL_HTTP_USERNAME")]
    public string Username { get; init; } = "";

    /// <summary>The password; empty when none is set.</summary>
    [Setting("use.httpCredentials.password", "Password for a server that asks for HTTP credentials", Variable = "PORTAL_HTTP_PASSWORD",
        NotInFile = "must not be in a file, since it is a secret; remove it and set the variable PORTAL_HTTP_PASSWORD instead.")]
    public MaskedText Password { get; init; } = new("");

    /// <summary>The only server that gets them, or <see langword="null"/> for each.</summary>
    [Setting("use.httpCredentials.origin", "The only server that gets these credentials")]
    public Uri? Origin { get; init; }

    /// <summary>Whether they are sent before a server asks for them.</summary>
    [Setting("use.httpCredentials.send", "When requests without a page send these credentials")]
    public HttpCredentialsSend Send { get; init; } = HttpCredentialsSend.Unauthorized;
}
