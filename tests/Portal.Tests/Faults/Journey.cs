using PortalAcceptance.Portal.Tests.Support;

namespace PortalAcceptance.Portal.Tests.Faults;

internal static class Journey
{
    public static async Task MakeAsync(PortalUnderTest portal)
    {
        var email = $"{Guid.NewGuid():N}@example.org";
        using var visitor = portal.NewBrowser();
        await visitor.SubmitAsync(
            await visitor.OpenAsync("/sign-up"), "Sign up", ("Form.Email", email), ("Form.FirstName", "Ada"), ("Form.LastName", "Lovelace"));
        await visitor.LogInAsync(email, "not the password");

        var customer = await portal.SeedAsync(new { billing = Address.France, card = Address.Visa, signedUpAt = "2025-01-15T12:00:00Z" });
        using var browser = await portal.LogInAsync(customer);
        await browser.UpdateAccountAsync(("FirstName", ""));
        await browser.UpdateAccountAsync(("FirstName", "Grace"));
        await browser.UpdateBillingAsync(("City", "Lyon"));
        await browser.UpdateCardAsync();
        await browser.UpdatePasswordAsync(customer.Password);
        await portal.PostAsync("/test-support/close-month", new { period = "2025-02", customer = customer.LoginId });
        await browser.OpenAsync("/account/invoices");
        await browser.OpenAsync("/account/activity");
        await browser.SubmitAsync(await browser.OpenAsync("/"), "Log out");
        await browser.SubmitAsync(await browser.OpenAsync("/forgot-password"), "Send the link", ("Form.Email", customer.LoginId));
        var link = await new Inbox(portal, customer.LoginId).NextLinkAsync("Choose a new password");
        await browser.SubmitAsync(
            await browser.OpenAsync(link), "Update password", ("Form.NewPassword", "another fine password"), ("Form.RetypedPassword", "another fine password"));
    }
}
