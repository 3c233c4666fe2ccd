using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Text;
using System.Threading.RateLimiting;
using Microsoft.Extensions.Options;
using PortalAcceptance.Portal.Forms;

namespace PortalAcceptance.Portal.Security.RateLimits;

// Limits requests per client address, and per account, whether or not it exists, so that a refusal reveals nothing.
// Each instance counts for itself; the lockout of an account, which all share, is in the database.
internal sealed partial class RequestLimits : IDisposable
{
    private readonly PartitionedRateLimiter<Partition> _limiter;
    private readonly bool _isOff;
    private readonly ILogger<RequestLimits> _logger;

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

    // Null if the request is allowed. An account may be given by any name; without one, only the address counts.
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

    // A client with one IPv6 address usually has the whole /64 network.
    private static string NetworkOf(IPAddress? address) => address switch
    {
        null => "",
        { IsIPv4MappedToIPv6: true } => address.MapToIPv4().ToString(),
        { AddressFamily: AddressFamily.InterNetworkV6 } => Convert.ToHexString(address.GetAddressBytes().AsSpan(0, 8)),
        _ => address.ToString(),
    };

    // Normalized as for login, and hashed to a fixed length.
    private static string Digest(string account) =>
        Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(EmailAddress.Normalize(account))));

    [LoggerMessage(EventName = "TooOften", Level = LogLevel.Warning, Message = "{Action} was refused: too often per {Partition}. It may go on after {Wait}.")]
    private partial void LogRefused(LimitedAction action, string partition, TimeSpan wait);

    private readonly record struct Partition(LimitedAction Action, bool IsAccount, string Key);
}
