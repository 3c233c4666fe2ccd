using System.Data.Common;
using System.IO.Compression;

namespace PortalAcceptance.SecretSearch;

/// <summary>Searches what a portal leaves behind for secrets.</summary>
public sealed class LeakSearch(SecretMatcher matcher)
{
    private readonly HashSet<Finding> _findings = [];

    public IReadOnlyCollection<Finding> Findings => _findings;

    /// <summary>Learns which passwords the portal itself told customers, each in an email that may go on holding it.</summary>
    public static void LearnEmailedPasswords(string folder, KnownSecrets known)
    {
        foreach (var mail in MailFile.In(folder))
        {
            if (mail.TellsPassword is { } password)
            {
                known.AddEmailed(password, mail.Name);
            }
        }
    }

    /// <summary>Searches every file in a folder and below it: emails as they read, everything else byte by byte.</summary>
    public void SearchFolder(string folder)
    {
        foreach (var mail in MailFile.In(folder))
        {
            Note(matcher.In(mail.Text), $"the email {mail.Name}.eml", mail.Name);
        }

        foreach (var file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Where(file => Path.GetExtension(file) != ".eml"))
        {
            var place = $"the file {Path.GetRelativePath(folder, file)}";
            if (Path.GetExtension(file) == ".zip")
            {
                SearchArchive(file, place);
            }
            else
            {
                using var content = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
                SearchBytes(content, place);
            }
        }
    }

    public async Task SearchDatabaseAsync(DbConnection connection, CancellationToken cancellationToken = default)
    {
        await foreach (var (place, value) in DatabaseText.ReadAsync(connection, cancellationToken))
        {
            Note(matcher.InValue(value), place);
        }
    }

    /// <param name="emailShownAt">The name of the email that is shown at a place; null for most places.</param>
    public void SearchRecord(RecordFile record, Func<string, string?>? emailShownAt = null)
    {
        foreach (var (place, text) in record.Read())
        {
            Note(matcher.In(text), place, emailShownAt?.Invoke(place));
        }
    }

    public void SearchText(string place, string text) => Note(matcher.In(text), place);

    private void Note(IEnumerable<KnownSecret> secrets, string place, string? email = null) =>
        _findings.UnionWith(secrets
            .Where(secret => !matcher.MayHold(email, secret))
            .Select(secret => new Finding(secret, place)));

    private void SearchArchive(string file, string place)
    {
        using var archive = ZipFile.OpenRead(file);
        foreach (var entry in archive.Entries)
        {
            using var content = entry.Open();
            SearchBytes(content, $"{place}, entry {entry.FullName}");
        }
    }

    private void SearchBytes(Stream content, string place)
    {
        using var bytes = new MemoryStream();
        content.CopyTo(bytes);
        Note(matcher.InBytes(bytes.ToArray()), place);
    }
}
