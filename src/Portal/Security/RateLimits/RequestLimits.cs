using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Text;
using System.Threading.RateLimiting;
using Microsoft.Extensions.Options;
using PortalAcceptance.Portal.Forms;

namespace PortalAcceptance.Portal.Security.RateLimits;

/// <summary>
/// Counts what is done too often to be a customer's doing: per client address, and per account whether it exists or not,
/// so that a refusal tells nothing of it. Each instance counts for itself; the lock-out of an account, which all share,
/// is the database's.
/// </summary>
public sealed partial class RequestLimits : IDisposable
{
    private readonly PartitionedRateLimiter<Partition> _limiter;
    private readonly bool _isOff;
    private readonly ILogger<RequestLimits> _logger;

    /// <summary>Begins to count.</summary>
    /// <param name="options">The limits.</param>
    /// <param name="clock">The portal's clock, the same for everybody.</param>
    /// <param name="logger">Hears of refusals.</param>
    public RequestLimits(IOptions<RateLimitOptions> options, TimeProvider clock, ILogger<RequestLimits> logger)
    {
        _logger = logger;
        _isOff = options.Value.AreOff;
        var factor = options.Value.Factor ?? 1;
        _limiter = PartitionedRateLimiter.Create<Partition, Partition>(partition => RateLimitPartition.Get(partition, NewLimiter));

        RateLimiter NewLimiter(Partition partition)
        {
            var limits = options.Value.Of(partition.Action);
            var limit = partition.IsAccount ? limits.PerAccount : limits.PerAddress;
            return new ClockRateLimiter(limit.Requests * factor, limit.Within, clock);
        }
    }

    /// <summary>Counts a request.</summary>
    /// <param name="action">What it is to do.</param>
    /// <param name="address">Where it comes from.</param>
    /// <param name="account">Whose account it is about, by whatever names one; null or blank when it names none.</param>
    /// <returns>How the form is to be refused; null when it may go on.</returns>
    public FormResult? Refuse(LimitedAction action, IPAddress? address, string? account)
    {
        if (_isOff)
        {
            return null;
        }

        var wait = WaitFor(new Partition(action, IsAccount: false, NetworkOf(address)))
            ?? (string.IsNullOrWhiteSpace(account) ? null : WaitFor(new Partition(action, IsAccount: true, Digest(account))));
        return wait is { } span ? FormResult.TooOften(span) : null;
    }

    /// <inheritdoc/>
    public void Dispose() => _limiter.Dispose();

    private TimeSpan? WaitFor(Partition partition)
    {
        using var lease = _limiter.AttemptAcquire(partition);
        if (lease.IsAcquired)
        {
            return null;
        }

        lease.TryGetMetadata(MetadataName.RetryAfter, out var wait);
        LogRefused(partition.Action, partition.IsAccount ? "account" : "address", wait);
        return wait;
    }

    // Whoever has one IPv6 address has the 2⁶⁴ of its network.
    private static string NetworkOf(IPAddress? address) => address switch
    {
        null => "",
        { IsIPv4MappedToIPv6: true } => address.MapToIPv4().ToString(),
        { AddressFamily: AddressFamily.InterNetworkV6 } => Convert.ToHexString(address.GetAddressBytes().AsSpan(0, 8)),
        _ => address.ToString(),
    };

    // As log-ins compare them; however much is typed, this much of it is kept.
    private static string Digest(string account) =>
        Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(account.Trim().ToUpperInvariant())));

    [LoggerMessage(EventName = "TooOften", Level = LogLevel.Warning, Message = "{Action} was refused: too often per {Partition}. It may go on after {Wait}.")]
    private partial void LogRefused(LimitedAction action, string partition, TimeSpan wait);

    private readonly record struct Partition(LimitedAction Action, bool IsAccount, string Key);
}
