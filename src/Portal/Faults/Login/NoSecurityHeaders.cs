namespace PortalAcceptance.Portal.Faults.Login;

/// <summary>Drops the headers that keep browsers strict.</summary>
internal sealed class NoSecurityHeaders(IAnswer answer) : IAnswer
{
    private static readonly string[] _headers =
    [
        "Content-Security-Policy", "X-Content-Type-Options", "X-Frame-Options", "Referrer-Policy", "Permissions-Policy",
        "Cross-Origin-Opener-Policy", "Cross-Origin-Resource-Policy", "Strict-Transport-Security",
    ];

    public Task GiveAsync(HttpContext context)
    {
        // Asked for first and so done last, when everybody has set theirs.
        context.Response.OnStarting(() =>
        {
            foreach (var header in _headers)
            {
                context.Response.Headers.Remove(header);
            }

            return Task.CompletedTask;
        });
        return answer.GiveAsync(context);
    }
}
