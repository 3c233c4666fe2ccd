namespace PortalAcceptance.Portal.Forms;

/// <summary>What became of a submitted form.</summary>
/// <param name="Errors">Why it was not accepted, in the order of its fields; empty when it was.</param>
/// <param name="IsStale">Whether it was refused because what it edits was changed since it was opened.</param>
public sealed record FormResult(IReadOnlyList<FieldError> Errors, bool IsStale = false)
{
    /// <summary>The message of a stale save.</summary>
    public const string StaleMessage =
        "This section was changed elsewhere since you opened it. Check the values below and save again.";

    /// <summary>The form was accepted.</summary>
    public static FormResult Success { get; } = new([]);

    /// <summary>The form was refused: what it edits was changed since it was opened.</summary>
    public static FormResult Stale { get; } = new([new FieldError("", StaleMessage)], IsStale: true);

    /// <summary>Whether the form was accepted.</summary>
    public bool Succeeded => Errors.Count == 0;

    /// <summary>The form was refused for one reason.</summary>
    public static FormResult Refused(string field, string message) => new([new FieldError(field, message)]);
}
