namespace PortalAcceptance.Portal.Forms;

/// <summary>What became of a submitted form.</summary>
/// <param name="Errors">Why it was not accepted, in the order of its fields; empty when it was.</param>
/// <param name="CurrentVersion">The version of what it edits, if it was refused because that was changed since it was opened; else null.</param>
public sealed record FormResult(IReadOnlyList<FieldError> Errors, int? CurrentVersion = null)
{
    /// <summary>The message of a stale save.</summary>
    public const string StaleMessage =
        "This section was changed elsewhere since you opened it. Check the values below and save again.";

    /// <summary>The form was accepted.</summary>
    public static FormResult Success { get; } = new([]);

    /// <summary>Whether the form was accepted.</summary>
    public bool Succeeded => Errors.Count == 0;

    /// <summary>How long to wait before sending it again, if it was refused because it came too often; else null.</summary>
    public TimeSpan? RetryAfter { get; init; }

    /// <summary>Whether it was refused because what it edits was changed since it was opened.</summary>
    public bool IsStale => CurrentVersion is not null;

    /// <summary>The form was refused: what it edits was changed since it was opened.</summary>
    /// <param name="currentVersion">The version that it has now; a form that is submitted again with this one has seen the changes.</param>
    /// <param name="changes">What it is now, as far as that isn't what was typed.</param>
    public static FormResult Stale(int currentVersion, IEnumerable<FieldError> changes) =>
        new([new FieldError("", StaleMessage), .. changes], currentVersion);

    /// <summary>The form was refused because it came too often.</summary>
    /// <param name="wait">How long to wait.</param>
    public static FormResult TooOften(TimeSpan wait) =>
        new([Wait.Error("", wait, "Too many attempts. Wait {0} seconds and try again.", "Too many attempts. Wait {0} minutes and try again.")])
        {
            RetryAfter = wait,
        };

    /// <summary>The form was refused for one reason.</summary>
    public static FormResult Refused(string field, string message) => new([new FieldError(field, message)]);
}
