using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace PortalAcceptance.Accounts;

/// <summary>
/// Remembers what an account held from before a scenario changes it until it is put back, so that a later process can repair
/// what a killed one left. The file is only readable by its user. What the account held and the passwords it may have are
/// encrypted with a key that is derived from the account's own password: without that, the file tells nothing.
/// </summary>
public sealed class AccountJournal
{
    // As OWASP recommends for PBKDF2 with SHA-256: the key must not be easier to guess than the password's hash at the portal.
    private const int Iterations = 600_000;

    // A property that is missing is damage as well.
    private static readonly JsonSerializerOptions _strict = new() { RespectNullableAnnotations = true, RespectRequiredConstructorParameters = true };

    private readonly string _name;
    private readonly Lazy<byte[]> _key;

    /// <param name="file">The journal's file, which exists only while it has something to say.</param>
    internal AccountJournal(string file, PooledAccount account)
    {
        (File, _name) = (file, Path.GetFileNameWithoutExtension(file));
        _key = new Lazy<byte[]>(() => Rfc2898DeriveBytes.Pbkdf2(account.Password, Encoding.UTF8.GetBytes(_name), Iterations, HashAlgorithmName.SHA256, 32));
    }

    /// <summary>The journal's file.</summary>
    public string File { get; }

    /// <summary>Whether the account may differ from what it held.</summary>
    public bool IsOpen => System.IO.File.Exists(File);

    /// <summary>Whether the account could not be put back when that was tried last.</summary>
    public bool IsQuarantined => Stored() is { IsQuarantined: true };

    /// <summary>What the journal says; <see langword="null"/> when there is nothing to put back.</summary>
    /// <exception cref="JournalException">It was written with another password, or is damaged.</exception>
    public JournalEntry? Read()
    {
        try
        {
            return Stored() is { } stored ? Decrypt(stored.Entry) : null;
        }
        catch (CryptographicException error)
        {
            throw Unreadable("it was noted when the account had another password", error);
        }
    }

    /// <summary>Notes what an account holds, before anything changes it.</summary>
    public void Begin(AccountState held) => Write(new StoredJournal(false, Encrypt(new JournalEntry(held, []))));

    /// <summary>Notes a password, before it may become the account's.</summary>
    public void NotePassword(string password)
    {
        var entry = Read() ?? throw new InvalidOperationException("The journal must be open before the account's password may change.");
        Write(new StoredJournal(false, Encrypt(entry with { Passwords = [.. entry.Passwords.Where(earlier => earlier != password), password] })));
    }

    /// <summary>Ends the journal: the account holds what it held.</summary>
    public void Close() => System.IO.File.Delete(File);

    internal void NoteQuarantine()
    {
        if (Stored() is { } stored)
        {
            Write(stored with { IsQuarantined = true });
        }
    }

    private StoredJournal? Stored()
    {
        try
        {
            return IsOpen ? JsonSerializer.Deserialize<StoredJournal>(System.IO.File.ReadAllText(File), _strict) : null;
        }
        catch (JsonException error)
        {
            throw Unreadable("the file is damaged", error);
        }
    }

    private JournalException Unreadable(string reason, Exception cause) =>
        new($"what it held can't be read, because {reason}; set its settings right by hand, and delete {File}", cause);

    // A process that is killed while it writes leaves the earlier journal.
    private void Write(StoredJournal journal)
    {
        var next = $"{File}.next";
        using (var file = PrivateFiles.Create(next))
        {
            JsonSerializer.Serialize(file, journal);
            file.Flush(flushToDisk: true);
        }

        System.IO.File.Move(next, File, overwrite: true);
    }

    private EncryptedEntry Encrypt(JournalEntry entry)
    {
        var plain = JsonSerializer.SerializeToUtf8Bytes(entry);
        var encrypted = new EncryptedEntry(
            RandomNumberGenerator.GetBytes(AesGcm.NonceByteSizes.MaxSize), new byte[AesGcm.TagByteSizes.MaxSize], new byte[plain.Length]);
        using var aes = new AesGcm(_key.Value, AesGcm.TagByteSizes.MaxSize);
        aes.Encrypt(encrypted.Nonce, plain, encrypted.Text, encrypted.Tag, Encoding.UTF8.GetBytes(_name));
        return encrypted;
    }

    private JournalEntry Decrypt(EncryptedEntry encrypted)
    {
        var plain = new byte[encrypted.Text.Length];
        using var aes = new AesGcm(_key.Value, AesGcm.TagByteSizes.MaxSize);
        aes.Decrypt(encrypted.Nonce, encrypted.Text, encrypted.Tag, plain, Encoding.UTF8.GetBytes(_name));
        return JsonSerializer.Deserialize<JournalEntry>(plain)!;
    }

    private sealed record StoredJournal(bool IsQuarantined, EncryptedEntry Entry);

    private sealed record EncryptedEntry(byte[] Nonce, byte[] Tag, byte[] Text);
}
