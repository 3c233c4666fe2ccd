namespace PortalAcceptance.Portal.Security.Redaction;

// Replaces an exception whose message must not be logged.
internal sealed class RedactedException(string text) : Exception(text.Split('\n')[0].TrimEnd())
{
    public static Exception? Of(Exception? exception)
    {
        var text = exception?.ToString();
        return text is not null && Redactor.Redact(text) is var redacted && redacted != text ? new RedactedException(redacted) : exception;
    }

    public override string ToString() => text;
}
