using Microsoft.AspNetCore.Http;

namespace PortalAcceptance.Acceptance.Tests;

// Never reports an incorrect current password, and doesn't confirm the first password change.
internal sealed class ForgetfulPortal
{
    public const string FailsOnce = "A customer updates the password";
    public const string AlwaysFails = "A wrong current password is refused";

    private const string Confirmation = "Your password has been updated.";

    private int _confirmations;

    public string Page(string page) => page
        .Replace("The current password is incorrect.", "Something is incorrect.")
        .Replace(Confirmation, page.Contains(Confirmation) && Interlocked.Increment(ref _confirmations) > 1 ? Confirmation : "");

    public Task RunAsync(HttpContext context, RequestDelegate next) => BrokenPortal.RewriteAsync(context, next, Page);
}
