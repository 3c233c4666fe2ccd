using System.Globalization;
using System.Text.Json.Nodes;
using System.Xml.Linq;
using PortalAcceptance.ForeignPortals;
using PortalAcceptance.SecretSearch;

namespace PortalAcceptance.Acceptance.Tests.Targets;

// A portal of another provider with two accounts, the configuration for it that is beside it, and the suite's own program.
internal sealed class ForeignTarget : IAsyncDisposable
{
    private static readonly (string LoginId, string Password, string Variable)[] _accounts =
        [("ada@example.org", "Quiet-Lantern-Meadow-77", "ADA_PASSWORD"), ("grace@example.org", "Brisk-Copper-Harvest-31", "GRACE_PASSWORD")];

    private const string CardNumber = "4242424242424242";

    private readonly string _folder = Directory.CreateTempSubdirectory("foreign-target-").FullName;
    private readonly ForeignPortal _portal;

    private ForeignTarget(ForeignPortal portal, string name)
    {
        _portal = portal;
        Configuration = JsonNode.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, name, "playwright.config.json")))!.AsObject();
        Configuration["portal"] = new JsonObject { ["stateDir"] = Path.Combine(_folder, "state") };
        Configuration["expect"] = new JsonObject { ["timeout"] = 20000 };
        Configuration["workers"] = 4;
        Use["baseURL"] = portal.BaseUrl.ToString();
        Wording = Path.Combine(_folder, "wording");
        Directory.CreateDirectory(Wording);
        foreach (var file in Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, name, "wording")))
        {
            File.Copy(file, Path.Combine(Wording, Path.GetFileName(file)));
        }

        if (Use["pageObjects"] is { } library)
        {
            Use["pageObjects"] = Path.Combine(AppContext.BaseDirectory, Path.GetFileName((string)library!));
        }

        foreach (var (setting, account) in Use["accounts"]!.AsArray().Zip(portal.Accounts))
        {
            setting!["card"] = new JsonObject
            {
                ["type"] = account.Card.Brand,
                ["numberVariable"] = "CARD_NUMBER",
                ["securityCodeVariable"] = "CARD_CODE",
                ["expires"] = string.Create(CultureInfo.InvariantCulture, $"{account.Card.Month:00}/{account.Card.Year}"),
            };
        }
    }

    public JsonObject Configuration { get; }

    public JsonObject Use => Configuration["use"]!.AsObject();

    // The folder of the portal's own texts.
    public string Wording { get; }

    public IReadOnlyList<Account> Accounts => _portal.Accounts;

    // What the portal does between storing a section and answering.
    public Func<string, Task> Stored
    {
        set => _portal.Stored = value;
    }

    public static async Task<ForeignTarget> StartAsync(Func<IReadOnlyList<Account>, ForeignPortal> portal, string name)
    {
        var started = portal([.. _accounts.Select(account => new Account(account.LoginId, account.Password))]);
        await started.StartAsync();
        return new ForeignTarget(started, name);
    }

    public Task<(int ExitCode, string Output, string Errors)> RunAsync(params (string Name, string Value)[] variables) => RunAsync("results", CancellationToken.None, variables);

    public async Task<(int ExitCode, string Output, string Errors)> RunAsync(string results, CancellationToken kill, params (string Name, string Value)[] variables)
    {
        var file = Path.Combine(_folder, "playwright.config.json");
        await File.WriteAllTextAsync(file, Configuration.ToJsonString());
        var temporary = Directory.CreateDirectory(Path.Combine(_folder, "temporary")).FullName;
        var environment = _accounts.ToDictionary(account => account.Variable, account => account.Password);
        (string Name, string Value)[] given =
        [
            ("PORTAL_CONFIG", file), ("PORTAL_OUTPUT_DIR", Path.Combine(_folder, results)), ("CARD_NUMBER", CardNumber), ("CARD_CODE", "094"),
            ("TMPDIR", temporary), ("TEMP", temporary), ("TMP", temporary),
            // A program that is killed leaves its socket for debuggers behind, which can't be searched.
            ("DOTNET_EnableDiagnostics", "0"),
        ];
        foreach (var (name, value) in given.Concat(variables))
        {
            environment[name] = value;
        }

        return await AcceptanceProgram.RunAsync(environment, kill);
    }

    public IReadOnlyCollection<Finding> SecretsIn(params string[] outputs) =>
        SecretsLeft.Find(_accounts.Select(account => account.Password), [CardNumber], [_folder], outputs);

    // The scenarios that ran, by title, and whether each has passed.
    public IReadOnlyList<(string Title, bool HasPassed)> Ran(string results = "results") =>
    [
        .. XDocument.Load(Path.Combine(_folder, results, "junit.xml")).Descendants("testcase").Where(scenario => scenario.Element("skipped") is null)
            .Select(scenario => (scenario.Attribute("name")!.Value, scenario.Element("failure") is null)),
    ];

    public async ValueTask DisposeAsync()
    {
        await _portal.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }
}
