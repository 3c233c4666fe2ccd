using System.Collections.Concurrent;
using System.Net;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace PortalAcceptance.ForeignPortals;

// A control panel of another provider: login, menu and account settings, as the tutorial tells, and nothing that helps tests.
internal abstract class ForeignPortal : IAsyncDisposable
{
    private const string Cookie = "sid";

    private readonly ConcurrentDictionary<string, Account> _sessions = new();
    private readonly WebApplication _app;

    protected ForeignPortal(IReadOnlyList<Account> accounts, int port)
    {
        Accounts = accounts;
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, port));
        _app = builder.Build();
        _app.MapGet(LoginPath, context => PageAsync(context, LoginPage(context, "", wrong: false)));
        _app.MapPost(LoginPath, LogInAsync);
        _app.MapPost(LogoutPath, LogOutAsync);
        _app.MapGet(HomePath, context => WithSessionAsync(context, account => PageAsync(context, HomePage(context, account))));
        _app.MapGet(SettingsPath, context => WithSessionAsync(context, account => PageAsync(context, SettingsPage(context, account, Edit.Read(context)))));
        _app.MapPost($"{SettingsPath}/{{section}}", (HttpContext context, string section) => WithSessionAsync(context, account => SaveAsync(context, account, section)));
    }

    public IReadOnlyList<Account> Accounts { get; }

    // Whether a password that was used before can't be chosen again.
    public bool RefusesFormerPasswords { get; init; }

    // Whether it confirms what it doesn't store.
    public bool Forgets { get; init; }

    // What happens between storing a section and answering.
    public Func<string, Task> Stored { get; set; } = _ => Task.CompletedTask;

    public Uri BaseUrl => new($"{_app.Urls.First()}{BasePath}");

    public abstract string BasePath { get; }

    protected abstract string LoginPath { get; }

    protected abstract string LogoutPath { get; }

    protected abstract string HomePath { get; }

    protected abstract string SettingsPath { get; }

    public Task StartAsync() => _app.StartAsync();

    public Task WaitAsync() => _app.WaitForShutdownAsync();

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    protected abstract string LoginPage(HttpContext context, string loginId, bool wrong);

    protected abstract string HomePage(HttpContext context, Account account);

    protected abstract string SettingsPage(HttpContext context, Account account, Edit edit);

    protected abstract IReadOnlyList<Problem> ProblemsOf(Account account, string section, Dictionary<string, string> values);

    protected abstract Dictionary<string, string> ContactOf(Account account, Dictionary<string, string> values);

    protected abstract Card CardOf(Dictionary<string, string> values);

    private void Store(Account account, string section, Dictionary<string, string> values)
    {
        switch (section)
        {
            case "password":
                account.ChangePassword(values["new"]);
                break;
            case "contact":
                account.Contact = ContactOf(account, values);
                break;
            case "invoice":
                account.Invoice = values;
                break;
            default:
                account.Card = CardOf(values);
                break;
        }
    }

    private static async Task<Dictionary<string, string>> FormAsync(HttpContext context) =>
        (await context.Request.ReadFormAsync()).ToDictionary(field => field.Key, field => field.Key is "current" or "new" or "again" ? field.Value.ToString() : field.Value.ToString().Trim());

    private static Task PageAsync(HttpContext context, string html)
    {
        context.Response.ContentType = "text/html; charset=utf-8";
        context.Response.Headers.CacheControl = "no-store";
        return context.Response.WriteAsync(html);
    }

    private static void Redirect(HttpContext context, string path)
    {
        context.Response.StatusCode = StatusCodes.Status303SeeOther;
        context.Response.Headers.Location = path;
    }

    private async Task LogInAsync(HttpContext context)
    {
        var form = await context.Request.ReadFormAsync();
        var (loginId, password) = (form["user"].ToString().Trim(), form["password"].ToString());
        var account = Accounts.FirstOrDefault(account => string.Equals(account.LoginId, loginId, StringComparison.OrdinalIgnoreCase));
        if (account is null || account.Password != password)
        {
            if (account is not null)
            {
                account.FailedLogins++;
            }

            await PageAsync(context, LoginPage(context, loginId, wrong: true));
            return;
        }

        account.FailedLogins = 0;
        var session = RandomNumberGenerator.GetHexString(32);
        _sessions[session] = account;
        context.Response.Cookies.Append(Cookie, session, new() { HttpOnly = true, SameSite = SameSiteMode.Lax, Path = "/" });
        Redirect(context, HomePath);
    }

    private Task LogOutAsync(HttpContext context)
    {
        _sessions.TryRemove(context.Request.Cookies[Cookie] ?? "", out _);
        Redirect(context, LoginPath);
        return Task.CompletedTask;
    }

    private Task WithSessionAsync(HttpContext context, Func<Account, Task> show)
    {
        if (_sessions.TryGetValue(context.Request.Cookies[Cookie] ?? "", out var account))
        {
            return show(account);
        }

        Redirect(context, LoginPath);
        return Task.CompletedTask;
    }

    private async Task SaveAsync(HttpContext context, Account account, string section)
    {
        var values = await FormAsync(context);
        var problems = ProblemsOf(account, section, values);
        if (problems.Count == 0)
        {
            if (!Forgets)
            {
                Store(account, section, values);
                await Stored(section);
            }

            Redirect(context, $"{SettingsPath}?saved={section}");
            return;
        }

        await PageAsync(context, SettingsPage(context, account, new Edit(section, "", values, problems)));
    }
}
