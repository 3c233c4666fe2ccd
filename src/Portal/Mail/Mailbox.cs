using Microsoft.Extensions.Options;
using MimeKit;
using PortalAcceptance.Portal.Data;

namespace PortalAcceptance.Portal.Mail;

// Stores emails as files if there is no SMTP server. Other processes may use the same folder, such as another instance,
// or a month that is closed by hand.
internal sealed class Mailbox : IMailer
{
    private const string Extension = ".eml";

    private readonly Lock _lock = new();
    private readonly List<StoredEmail> _emails = [];
    private readonly HashSet<string> _known = [];
    private readonly TimeProvider _clock;
    private readonly string _from;
    private TaskCompletionSource _arrival = NewArrival();

    public Mailbox(IOptions<MailOptions> options, DataFolder data, TimeProvider clock)
    {
        _clock = clock;
        _from = options.Value.From;
        Folder = Directory.CreateDirectory(data.Combine(options.Value.PickupFolder)).FullName;
        LookForOthers();
    }

    public string Folder { get; }

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

    public StoredEmail? Find(string id)
    {
        lock (_lock)
        {
            LookForOthers();
            return _emails.Find(email => email.Id == id);
        }
    }

    public async Task SendAsync(EmailMessage message, CancellationToken cancellationToken)
    {
        var email = StoredEmail.Of(message, _clock);
        lock (_lock)
        {
            _known.Add(email.Id);
        }

        try
        {
            // Renamed when complete, so that no reader finds half an email.
            var draft = Path.Combine(Folder, $"{email.Id}.draft");
            await EmlFile.WriteAsync(draft, email, _from, cancellationToken);
            File.Move(draft, Path.ChangeExtension(draft, Extension));
        }
        catch (Exception exception) when (exception is IOException or ParseException)
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

    // Waits until this portal sends a matching email; those of other processes are included.
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

    private void LookForOthers()
    {
        foreach (var file in Directory.EnumerateFiles(Folder, $"*{Extension}").Order(StringComparer.Ordinal))
        {
            var id = Path.GetFileNameWithoutExtension(file);
            if (_known.Add(id))
            {
                _emails.Add(EmlFile.Read(file));
            }
        }
    }

    private static TaskCompletionSource NewArrival() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
