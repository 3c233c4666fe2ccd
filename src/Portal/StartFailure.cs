using Microsoft.Extensions.Options;

namespace PortalAcceptance.Portal;

/// <summary>Words the ways in which a portal does not start that whoever starts it can mend.</summary>
public static class StartFailure
{
    /// <summary>What is wrong and where, in one sentence; null when it is a defect of the portal itself.</summary>
    public static string? Explain(Exception exception) => exception switch
    {
        OptionsValidationException invalid => $"The portal did not start: {string.Join(" ", invalid.Failures)}",
        // A value of the wrong type.
        InvalidOperationException { Source: "Microsoft.Extensions.Configuration.Binder" } => $"The portal did not start: {exception.Message}",
        // An address that is taken, or one that isn't any.
        IOException or FormatException => $"The portal did not start: {exception.Message}",
        _ => null,
    };
}
