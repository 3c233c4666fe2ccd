namespace PortalAcceptance.Portal.Forms;

// CurrentVersion is set if the form was refused because its data was changed since it was opened.
internal sealed record FormResult(IReadOnlyList<FieldError> Errors, int? CurrentVersion = null)
{
    public const string StaleMessage =
        "This section was changed elsewhere since you opened it. Check the values below and save again.";

    public static FormResult Success { get; } = new([]);

    public bool Succeeded => Errors.Count == 0;

    public TimeSpan? RetryAfter { get; init; }

    // A form that is submitted again with the current version has seen the changes.
    public static FormResult Stale(int currentVersion, IEnumerable<FieldError> changes) =>
        new([new FieldError("", StaleMessage), .. changes], currentVersion);

    public static FormResult TooOften(TimeSpan wait) =>
        new([Wait.Error("", wait, "Too many attempts. Wait {0} seconds and try again.", "Too many attempts. Wait {0} minutes and try again.")])
        {
            RetryAfter = wait,
        };

    public static FormResult Refused(string field, string message) => new([new FieldError(field, message)]);
}
