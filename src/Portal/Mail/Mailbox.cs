using Microsoft.Extensions.Options;
using PortalAcceptance.Portal.Data;

namespace PortalAcceptance.Portal.Mail;

/// <summary>
/// The pickup folder: e-mails end here when there is no SMTP server, and can be read on the portal's own pages. Others may put
/// theirs into the same folder, such as another instance, or a month's close by hand.
/// </summary>
public sealed class Mailbox : IMailer
{
    private const string Extension = ".eml";

    private readonly Lock _lock = new();
    private readonly List<StoredEmail> _emails = [];
    private readonly HashSet<string> _known = [];
    private readonly TimeProvider _clock;
    private readonly string _from;
    private TaskCompletionSource _arrival = NewArrival();

    /// <summary>Opens the folder, with what is in it from earlier.</summary>
    /// <param name="options">Which folder, and who sends.</param>
    /// <param name="data">What the folder's path is relative to.</param>
    /// <param name="clock">Says when a mail was sent.</param>
    public Mailbox(IOptions<MailOptions> options, DataFolder data, TimeProvider clock)
    {
        _clock = clock;
        _from = options.Value.From;
        Folder = Directory.CreateDirectory(data.Combine(options.Value.PickupFolder)).FullName;
        LookForOthers();
    }

    /// <summary>The folder's path.</summary>
    public string Folder { get; }

    /// <summary>The e-mails, latest first.</summary>
    public IReadOnlyList<StoredEmail> Latest
    {
        get
        {
            lock (_lock)
            {
                LookForOthers();
                return [.. _emails.AsEnumerable().Reverse()];
            }
        }
    }

    /// <summary>One e-mail; null when there is none of that name.</summary>
    public StoredEmail? Find(string id)
    {
        lock (_lock)
        {
            LookForOthers();
            return _emails.Find(email => email.Id == id);
        }
    }

    /// <inheritdoc/>
    public async Task SendAsync(EmailMessage message, CancellationToken cancellationToken)
    {
        // Version 7 puts the time first, so that names sort as the mails were sent.
        var email = new StoredEmail(Guid.CreateVersion7().ToString("N"), _clock.GetUtcNow(), message);
        lock (_lock)
        {
            _known.Add(email.Id);
        }

        try
        {
            // Whoever looks into the folder meanwhile finds the whole mail, or none.
            var draft = Path.Combine(Folder, $"{email.Id}.draft");
            await File.WriteAllTextAsync(draft, EmlFile.Write(email, _from), cancellationToken);
            File.Move(draft, Path.ChangeExtension(draft, Extension));
        }
        catch (IOException exception)
        {
            throw new MailNotSentException($"The pickup folder {Folder} did not take the mail: {exception.Message}", exception);
        }

        TaskCompletionSource arrival;
        lock (_lock)
        {
            _emails.Add(email);
            (arrival, _arrival) = (_arrival, NewArrival());
        }

        arrival.SetResult();
    }

    /// <summary>The e-mails that match, earliest first, as soon as this portal has sent one; what others have sent by now counts too.</summary>
    /// <param name="match">Which ones.</param>
    /// <param name="cancellationToken">Ends the wait with <see cref="OperationCanceledException"/>.</param>
    public async Task<IReadOnlyList<StoredEmail>> WaitForAsync(Predicate<StoredEmail> match, CancellationToken cancellationToken)
    {
        while (true)
        {
            Task arrival;
            lock (_lock)
            {
                LookForOthers();
                if (_emails.FindAll(match) is { Count: > 0 } found)
                {
                    return found;
                }

                arrival = _arrival.Task;
            }

            await arrival.WaitAsync(cancellationToken);
        }
    }

    /// <summary>Reads what is in the folder and isn't known yet. The lock is held, but while the folder is opened.</summary>
    private void LookForOthers()
    {
        foreach (var file in Directory.EnumerateFiles(Folder, $"*{Extension}").Order(StringComparer.Ordinal))
        {
            var id = Path.GetFileNameWithoutExtension(file);
            if (_known.Add(id))
            {
                _emails.Add(EmlFile.Read(id, File.ReadAllText(file)));
            }
        }
    }

    private static TaskCompletionSource NewArrival() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
