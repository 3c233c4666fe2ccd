using PortalAcceptance.Portal.Mail;

namespace PortalAcceptance.Portal.Tests.Billing;

internal sealed class Outbox : IMailer
{
    private readonly Lock _lock = new();
    private readonly List<EmailMessage> _messages = [];
    private readonly SemaphoreSlim _arrivals = new(0);

    public bool IsRefusing { get; set; }

    public IReadOnlyList<EmailMessage> Messages
    {
        get
        {
            lock (_lock)
            {
                return [.. _messages];
            }
        }
    }

    public Task WaitAsync(CancellationToken cancellationToken) => _arrivals.WaitAsync(cancellationToken);

    public Task SendAsync(EmailMessage message, CancellationToken cancellationToken)
    {
        if (IsRefusing)
        {
            throw new MailNotSentException("The mail server refuses everything.", new IOException());
        }

        lock (_lock)
        {
            _messages.Add(message);
        }

        _arrivals.Release();
        return Task.CompletedTask;
    }
}
