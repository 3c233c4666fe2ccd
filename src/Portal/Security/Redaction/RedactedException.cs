namespace PortalAcceptance.Portal.Security.Redaction;

/// <summary>Stands in a log for an exception that says what a log must not hold.</summary>
/// <param name="text">The exception with its stack, redacted.</param>
internal sealed class RedactedException(string text) : Exception(text.Split('\n')[0].TrimEnd())
{
    /// <summary>What to log of an exception: itself, or a stand-in.</summary>
    public static Exception? Of(Exception? exception)
    {
        var text = exception?.ToString();
        return text is not null && Redactor.Redact(text) is var redacted && redacted != text ? new RedactedException(redacted) : exception;
    }

    public override string ToString() => text;
}
