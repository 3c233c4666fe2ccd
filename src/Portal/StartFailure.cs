using System.Data.Common;
using Microsoft.Extensions.Options;
using PortalAcceptance.Portal.Data;

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
        // The provider for PostgreSQL wraps what might succeed if it were tried again.
        InvalidOperationException { InnerException: DbException inner } => Explain(inner),
        DbException => $"The portal did not start, because its database can't be used: {exception.Message} Check {DatabaseOptions.Section}.",
        // An address that is taken, or one that isn't any.
        IOException or FormatException => $"The portal did not start: {exception.Message}",
        _ => null,
    };
}
