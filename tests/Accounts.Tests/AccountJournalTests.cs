using System.Runtime.Versioning;
using System.Text;
using System.Text.Json.Nodes;

namespace PortalAcceptance.Accounts.Tests;

internal sealed class AccountJournalTests : IDisposable
{
    private static readonly AccountState _held = State("Lovelace");

    private readonly Machine _machine = new();

    public void Dispose() => _machine.Dispose();

    [Test]
    public async Task ALaterProcessReadsWhatAKilledOneNoted()
    {
        using (var lease = await LeaseAsync())
        {
            lease.Journal.Begin(_held);
            lease.Journal.NotePassword("first-temporary");
            lease.Journal.NotePassword("second-temporary");
            lease.Journal.NotePassword("first-temporary");
        }

        using var later = await LeaseAsync();

        later.Journal.IsOpen.Should().BeTrue();
        later.Journal.IsQuarantined.Should().BeFalse();
        later.Journal.Read().Should().BeEquivalentTo(new JournalEntry(_held, ["second-temporary", "first-temporary"]), options => options.WithStrictOrdering());
    }

    [Test]
    public async Task AnAccountThatIsPutBackLeavesNoJournal()
    {
        using (var lease = await LeaseAsync())
        {
            lease.Journal.Begin(_held);
            lease.Journal.Close();
        }

        using var later = await LeaseAsync();

        later.Journal.Read().Should().BeNull();
        _machine.Files.Should().OnlyContain(file => new FileInfo(file).Length == 0);
    }

    [Test]
    public async Task NothingInTheFilesCanBeReadWithoutTheAccountsPassword()
    {
        using var lease = await LeaseAsync();
        lease.Journal.Begin(_held);
        lease.Journal.NotePassword("first-temporary");

        var journal = await File.ReadAllTextAsync(lease.Journal.File);
        var all = string.Concat(_machine.Files.Select(Path.GetFileName)) + journal;

        new[] { journal, Encoding.Latin1.GetString(Encrypted(journal)) }.Should().OnlyContain(text => !Secrets(lease).Any(text.Contains));
        Secrets(lease).Should().OnlyContain(secret => !all.Contains(secret));
    }

    [Test]
    [UnsupportedOSPlatform("windows")]
    [Platform(Exclude = "Win")]
    public async Task OnlyTheUserMayReadTheFiles()
    {
        using var lease = await LeaseAsync();
        lease.Journal.Begin(_held);

        _machine.Files.Should().HaveCount(3).And.OnlyContain(file => File.GetUnixFileMode(file) == (UnixFileMode.UserRead | UnixFileMode.UserWrite));
        File.GetUnixFileMode(_machine.Folder).Should().Be(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }

    [Test]
    public async Task AJournalOfAnotherPasswordSaysWhatToDo()
    {
        using (var lease = await LeaseAsync())
        {
            lease.Journal.Begin(_held);
        }

        using var later = await LeaseAsync("another password");

        later.Journal.Invoking(journal => journal.Read()).Should().Throw<JournalException>()
            .WithMessage($"*had another password; set its settings right by hand, and delete {later.Journal.File}");
    }

    [TestCase("")]
    [TestCase("{}")]
    [TestCase("{ \"IsQuarantined\": false, \"Entry\": { \"Nonce\": \"not base64\", \"Tag\": \"\", \"Text\": \"\" } }")]
    public async Task ADamagedJournalSaysWhatToDo(string content)
    {
        using var lease = await LeaseAsync();
        lease.Journal.Begin(_held);
        await File.WriteAllTextAsync(lease.Journal.File, content);

        lease.Journal.Invoking(journal => journal.Read()).Should().Throw<JournalException>().WithMessage($"*delete {lease.Journal.File}");
    }

    [Test]
    public async Task AQuarantineLastsUntilTheJournalIsClosed()
    {
        using (var lease = await LeaseAsync())
        {
            lease.Journal.Begin(_held);
            lease.Journal.NotePassword("first-temporary");
            lease.Quarantine("It refuses its password.");
        }

        using (var next = await LeaseAsync())
        {
            next.Journal.IsQuarantined.Should().BeTrue();
            next.Journal.Read()!.Passwords.Should().Equal("first-temporary");
            next.Journal.Close();
        }

        using var last = await LeaseAsync();
        last.Journal.IsQuarantined.Should().BeFalse();
    }

    [Test]
    public async Task AQuarantineOfAnUnchangedAccountDoesNotLast()
    {
        using (var lease = await LeaseAsync())
        {
            lease.Quarantine("It refuses its password.");
        }

        using var next = await LeaseAsync();
        next.Journal.IsOpen.Should().BeFalse();
    }

    [TestCase(null, "own")]
    [TestCase(null, "first own", "first")]
    [TestCase(null, "third own second", "first", "second", "third")]
    [TestCase("own", "own third second", "first", "second", "third")]
    [TestCase("second", "second own third", "first", "second", "third")]
    public void FewPasswordsAreTriedTheLikeliestFirst(string? likeliest, string expected, params string[] noted) =>
        new JournalEntry(_held, noted).PasswordsToTry("own", likeliest).Should().Equal(expected.Split(' '));

    [Test]
    public void SectionsThatDifferAreNamed()
    {
        State("Lovelace").SectionsThatDiffer(_held).Should().BeEmpty();
        State("Hopper").SectionsThatDiffer(_held).Should().Equal("Account");
        _held.SectionsThatDiffer(new AccountState(new Dictionary<string, IReadOnlyDictionary<string, string>>())).Should().Equal("Account", "Billing");
    }

    private async Task<AccountLease> LeaseAsync(string password = "own-password") =>
        (await _machine.PoolOf("https://panel.example.com", new PooledAccount("zuse@example.com", password)).LeaseAsync(_ => true))!;

    private static IEnumerable<string> Secrets(AccountLease lease) => ["zuse@", "example.com", "Lovelace", "Nîmes", "temporary", lease.Account.Password];

    private static byte[] Encrypted(string journal) =>
        Convert.FromBase64String(JsonNode.Parse(journal)!["Entry"]!["Text"]!.GetValue<string>());

    private static AccountState State(string lastName) => new(new Dictionary<string, IReadOnlyDictionary<string, string>>
    {
        ["Account"] = new Dictionary<string, string> { ["First name"] = "Ada", ["Last name"] = lastName },
        ["Billing"] = new Dictionary<string, string> { ["City"] = "Nîmes" },
    });
}
