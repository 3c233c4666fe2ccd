using System.Data.Common;
using Microsoft.Extensions.Options;
using PortalAcceptance.Portal.Data;

namespace PortalAcceptance.Portal;

// Explains the start failures that the operator can fix.
internal static class StartFailure
{
    // One sentence; null if the failure is a defect of the portal.
    public static string? Explain(Exception exception, string what = "The portal did not start") => exception switch
    {
        OptionsValidationException invalid => $"{what}: {string.Join(" ", invalid.Failures)}",
        AggregateException { InnerExceptions: var several } when several.All(one => one is OptionsValidationException) =>
            $"{what}: {string.Join(" ", several.Cast<OptionsValidationException>().SelectMany(invalid => invalid.Failures))}",
        // A value of the wrong type.
        InvalidOperationException { Source: "Microsoft.Extensions.Configuration.Binder" } => $"{what}: {exception.Message}",
        // Npgsql wraps transient errors.
        InvalidOperationException { InnerException: DbException inner } => Explain(inner, what),
        DbException => $"{what}, because the portal's database can't be used: {exception.Message} Check {DatabaseOptions.Section}.",
        // The address is in use or invalid.
        IOException or FormatException => $"{what}: {exception.Message}",
        _ => null,
    };
}
