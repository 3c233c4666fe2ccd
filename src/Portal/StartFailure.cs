using System.Data.Common;
using Microsoft.Extensions.Options;
using PortalAcceptance.Portal.Data;

namespace PortalAcceptance.Portal;

/// <summary>Words the ways in which a portal does not start that whoever starts it can mend.</summary>
public static class StartFailure
{
    /// <summary>What is wrong and where, in one sentence; null when it is a defect of the portal itself.</summary>
    /// <param name="exception">Why it did not start.</param>
    /// <param name="what">What did not happen for that reason, as the sentence begins.</param>
    public static string? Explain(Exception exception, string what = "The portal did not start") => exception switch
    {
        OptionsValidationException invalid => $"{what}: {string.Join(" ", invalid.Failures)}",
        AggregateException { InnerExceptions: var several } when several.All(one => one is OptionsValidationException) =>
            $"{what}: {string.Join(" ", several.Cast<OptionsValidationException>().SelectMany(invalid => invalid.Failures))}",
        // A value of the wrong type.
        InvalidOperationException { Source: "Microsoft.Extensions.Configuration.Binder" } => $"{what}: {exception.Message}",
        // The provider for PostgreSQL wraps what might succeed if it were tried again.
        InvalidOperationException { InnerException: DbException inner } => Explain(inner, what),
        DbException => $"{what}, because the portal's database can't be used: {exception.Message} Check {DatabaseOptions.Section}.",
        // An address that is taken, or one that isn't any.
        IOException or FormatException => $"{what}: {exception.Message}",
        _ => null,
    };
}
