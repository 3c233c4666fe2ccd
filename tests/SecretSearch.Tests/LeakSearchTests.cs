using System.Text;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Logging;

namespace PortalAcceptance.SecretSearch.Tests;

[Parallelizable(ParallelScope.All)]
[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
internal sealed class LeakSearchTests : IDisposable
{
    private static readonly KnownSecret[] _secrets =
    [
        new(SecretKind.Password, "seven quiet lanterns"),
        new(SecretKind.CardNumber, "4012888888881881"),
        new(SecretKind.SecurityCode, "041"),
    ];

    private readonly string _folder = Directory.CreateTempSubdirectory().FullName;
    private readonly KnownSecrets _known = new();

    public LeakSearchTests() => Array.ForEach(_secrets, secret => _known.Add(secret.Kind, secret.Value));

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }

    [TestCaseSource(nameof(_secrets))]
    public void FindsItInAnEmail(KnownSecret secret)
    {
        WriteMail("0192", "Notice", $"Hello,\n\nyou typed {secret.Value}.\n");

        Search().Findings.Should().Equal(new Finding(secret, "the email 0192.eml"));
    }

    [TestCaseSource(nameof(_secrets))]
    public void FindsItInASubject(KnownSecret secret)
    {
        WriteMail("0192", $"You typed {secret.Value}", "");

        Search().Findings.Should().Equal(new Finding(secret, "the email 0192.eml"));
    }

    [Test]
    public void FindsItInASubjectInQuotedPrintable()
    {
        var secret = _secrets.First(secret => secret.Kind == SecretKind.Password);
        var subject = string.Concat(Encoding.UTF8.GetBytes(secret.Value).Select(octet => $"={octet:X2}"));
        File.WriteAllText(Path.Combine(_folder, "0192.eml"), $"To: a@example.org\r\nSubject: =?utf-8?Q?You_typed_{subject}?=\r\n\r\nHello\r\n");

        Search().Findings.Should().Equal(new Finding(secret, "the email 0192.eml"));
    }

    [Test]
    public void LetsOneEmailTellThePasswordThatThePortalMadeUp()
    {
        WriteMail("0192", "Bienvenue chez Nimbus Cloud", "Bonjour,\n\nMot de passe : aaaa-bbbb-cccc-dddd\n");
        WriteMail("0193", "Your card", "Password: aaaa-bbbb-cccc-dddd\n");

        Search().Findings.Should().Equal(new Finding(new KnownSecret(SecretKind.Password, "aaaa-bbbb-cccc-dddd"), "the email 0193.eml"));
    }

    [TestCaseSource(nameof(_secrets))]
    public void FindsItInAFileByItsBytes(KnownSecret secret)
    {
        File.WriteAllBytes(Path.Combine(_folder, "portal.db-wal"), [0, 0xFF, .. Encoding.UTF8.GetBytes(secret.Value), 0]);

        // A large binary file contains any three digits by chance.
        Search().Findings.Should().Equal(
            secret.Kind == SecretKind.SecurityCode ? [] : [new Finding(secret, "the file portal.db-wal")]);
    }

    [TestCaseSource(nameof(_secrets))]
    public void FindsItInATextFile(KnownSecret secret)
    {
        File.WriteAllText(Path.Combine(_folder, "notes.json"), $"{{\"typed\":\"é {secret.Value}\"}}");

        Search().Findings.Should().Equal(new Finding(secret, "the file notes.json"));
    }

    [TestCaseSource(nameof(_secrets))]
    public async Task FindsItInAColumn(KnownSecret secret)
    {
        await using var database = new SqliteConnection("Data Source=:memory:");
        await database.OpenAsync();
        await using var command = database.CreateCommand();
        command.CommandText = "CREATE TABLE card (id INTEGER, \"last four\" TEXT, picture BLOB); INSERT INTO card VALUES (41, $value, NULL), (41, NULL, $bytes)";
        command.Parameters.AddWithValue("$value", secret.Value);
        command.Parameters.AddWithValue("$bytes", Encoding.UTF8.GetBytes(secret.Value));
        await command.ExecuteNonQueryAsync();
        var search = Search();

        await search.SearchDatabaseAsync(database);

        search.Findings.Should().BeEquivalentTo([new Finding(secret, "table card, column last four"), new Finding(secret, "table card, column picture")]);
    }

    [Test]
    public async Task FindsACardNumberThatIsKeptAsANumber()
    {
        await using var database = new SqliteConnection("Data Source=:memory:");
        await database.OpenAsync();
        await using var command = database.CreateCommand();
        command.CommandText = "CREATE TABLE card (pan INTEGER); INSERT INTO card VALUES (4012888888881881)";
        await command.ExecuteNonQueryAsync();
        var search = Search();

        await search.SearchDatabaseAsync(database);

        search.Findings.Should().Equal(new Finding(_secrets[1], "table card, column pan"));
    }

    [TestCaseSource(nameof(_secrets))]
    public void FindsItInTheLog(KnownSecret secret)
    {
        using var record = new RecordFile(Path.Combine(Directory.CreateDirectory(Path.Combine(_folder, "record")).FullName, "log"));
        using var loggers = LoggerFactory.Create(logging => logging.SetMinimumLevel(LogLevel.Trace).AddProvider(new RecordingLoggerProvider(record)));
        var logger = loggers.CreateLogger("Portal");
        using (logger.BeginScope("at {Code}", secret.Value))
        {
            logger.LogTrace(new EventId(1, "Message"), "typed {Code}", secret.Value);
            logger.LogDebug(new EventId(2, "Cause"), new InvalidOperationException($"bad: {secret.Value}"), "failed");
            logger.LogError(new EventId(3, "Nothing"), "fine");
        }

        var search = new LeakSearch(new SecretMatcher(_known));
        search.SearchRecord(record);

        search.Findings.Should().BeEquivalentTo(
        [
            new Finding(secret, "the log (Portal, scope)"),
            new Finding(secret, "the log (Portal, Trace, Message)"),
            new Finding(secret, "the log (Portal, Debug, Cause)"),
        ]);
    }

    [Test]
    public void SaysWhereWithoutSayingWhat() =>
        new Finding(_secrets[1], "table Customers, column Company").ToString().Should()
            .Be("table Customers, column Company holds the card number ending in 1881.");

    private LeakSearch Search()
    {
        LeakSearch.LearnEmailedPasswords(_folder, _known);
        var search = new LeakSearch(new SecretMatcher(_known));
        search.SearchFolder(_folder);
        return search;
    }

    private void WriteMail(string name, string subject, string text) => File.WriteAllText(Path.Combine(_folder, $"{name}.eml"), string.Join("\r\n",
    [
        "From: no-reply@portal.example",
        "To: a@example.org",
        $"Subject: =?utf-8?B?{Convert.ToBase64String(Encoding.UTF8.GetBytes(subject[..5]))}?=",
        $" =?utf-8?B?{Convert.ToBase64String(Encoding.UTF8.GetBytes(subject[5..]))}?=",
        "Content-Type: text/plain; charset=utf-8",
        "Content-Transfer-Encoding: base64",
        "",
        Convert.ToBase64String(Encoding.UTF8.GetBytes(text), Base64FormattingOptions.InsertLineBreaks),
        "",
    ]));
}
