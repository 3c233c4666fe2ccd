namespace PortalAcceptance.Accounts.Tests;

// A machine with its folder of locks and journals. Each pool on it is as one of another process: its locks are its own.
internal sealed class Machine : IDisposable
{
    public string Folder { get; } = Path.Combine(Directory.CreateTempSubdirectory().FullName, "accounts");

    public IEnumerable<string> Files => Directory.EnumerateFiles(Folder);

    public AccountPool Pool(params string[] loginIds) => PoolAt("https://panel.example.com", loginIds);

    public AccountPool PoolAt(string baseUrl, params string[] loginIds) => PoolOf(baseUrl, loginIds.Select(loginId => new PooledAccount(loginId, $"own password of {loginId}")));

    public AccountPool PoolOf(string baseUrl, params IEnumerable<PooledAccount> accounts) => new(new AccountFiles(Folder, new Uri(baseUrl)), accounts);

    public void Dispose() => Directory.Delete(Path.GetDirectoryName(Folder)!, recursive: true);
}
