using System.Net;

namespace PortalAcceptance.RunConfiguration;

/// <summary>Asks whether a portal answers where the settings say it is, so that a wrong address stops the run with one
/// sentence rather than every scenario with a time-out.</summary>
/// <param name="handler">Carries the request; the caller disposes it.</param>
public sealed class PortalProbe(HttpMessageHandler handler)
{
    /// <summary>How long the portal may take to answer, when nothing else is said.</summary>
    public static readonly TimeSpan DefaultTimeout = TimeSpan.FromSeconds(10);

    /// <summary>How long the portal may take to answer.</summary>
    public TimeSpan Timeout { get; init; } = DefaultTimeout;

    /// <summary>Asks the portal at <see cref="UseSettings.BaseUrl"/>; without one there is nothing to ask.</summary>
    /// <exception cref="RunSettingsException">Nothing answers there, or only a gateway without a portal behind it.</exception>
    public static async Task EnsureAnswersAsync(RunSettings settings, CancellationToken cancellationToken = default)
    {
        using var handler = PortalConnection.Handler(settings.Use);
        handler.AllowAutoRedirect = false;
        await new PortalProbe(handler).CheckAsync(settings, cancellationToken);
    }

    /// <inheritdoc cref="EnsureAnswersAsync"/>
    public async Task CheckAsync(RunSettings settings, CancellationToken cancellationToken = default)
    {
        if (settings.Use.BaseUrl is not { } baseUrl)
        {
            return;
        }
        using var client = PortalConnection.Client(settings.Use, handler);
        client.Timeout = Timeout;
        try
        {
            using var answer = await client.GetAsync(baseUrl, HttpCompletionOption.ResponseHeadersRead, cancellationToken);
            // Any response from the portal counts, even an error. These three mean that a gateway can't reach the portal.
            if (answer.StatusCode is HttpStatusCode.BadGateway or HttpStatusCode.ServiceUnavailable or HttpStatusCode.GatewayTimeout)
            {
                throw Refusal(settings, $"only a gateway answers there, {(int)answer.StatusCode} {answer.StatusCode}", null);
            }
        }
        catch (HttpRequestException e)
        {
            throw Refusal(settings, (e.InnerException ?? e).Message.TrimEnd('.'), e);
        }
        catch (OperationCanceledException e) when (!cancellationToken.IsCancellationRequested)
        {
            throw Refusal(settings, $"no answer within {Timeout.TotalSeconds:0.#} s", e);
        }
    }

    private static RunSettingsException Refusal(RunSettings settings, string reason, Exception? cause) =>
        new($"Nothing answers at {settings.Use.BaseUrl}: {reason}; start the portal or correct {settings.BaseUrlOrigin}.", cause);
}
