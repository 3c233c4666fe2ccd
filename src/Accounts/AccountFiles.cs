using System.Security.Cryptography;
using System.Text;

namespace PortalAcceptance.Accounts;

/// <summary>
/// The files of a portal's accounts: locks, and journals of what must be put back. Their names are hashes of the portal's
/// address and the login ID, so that every process on the machine means the same file, and the name tells neither.
/// </summary>
public sealed class AccountFiles
{
    private readonly string _folder;
    private readonly string _portal;

    /// <param name="folder">Where the files are; made if it isn't there.</param>
    /// <param name="baseUrl">The portal's address.</param>
    /// <exception cref="IOException">The folder can't be made.</exception>
    /// <exception cref="UnauthorizedAccessException">The user may not make the folder.</exception>
    public AccountFiles(string folder, Uri baseUrl)
    {
        (_folder, _portal) = (folder, baseUrl.GetLeftPart(UriPartial.Path).TrimEnd('/'));
        PrivateFiles.CreateFolder(folder);
    }

    /// <summary>The folder for the files when none is configured: one of the user's, which no other user can read.</summary>
    public static string DefaultFolder
    {
        get
        {
            var ofUser = Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.Create);
            return Path.Combine(ofUser.Length > 0 ? ofUser : Path.GetTempPath(), "portal-acceptance", "accounts");
        }
    }

    internal string LockOf(PooledAccount account) => FileOf(account.LoginId, "lock");

    internal string JournalOf(PooledAccount account) => FileOf(account.LoginId, "journal");

    /// <summary>The file that the process holds whose turn it is to wait for one of the accounts.</summary>
    internal string QueueOf(IEnumerable<PooledAccount> accounts) =>
        FileOf(string.Join('\n', accounts.Select(account => account.LoginId).Order(StringComparer.OrdinalIgnoreCase)), "queue");

    private string FileOf(string loginIds, string kind)
    {
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes($"{_portal}\n{loginIds.ToLowerInvariant()}"));
        return Path.Combine(_folder, $"{Convert.ToHexStringLower(hash)[..32]}.{kind}");
    }
}
