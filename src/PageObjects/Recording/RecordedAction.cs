namespace PortalAcceptance.PageObjects.Recording;

/// <summary>What a person is about to do, or what the portal has answered.</summary>
/// <param name="Controls">What it is done with, or what shows the answer; several fields that are filled in one after another.</param>
public sealed record RecordedAction(ActionKind Kind, IReadOnlyList<RecordedControl> Controls)
{
    /// <summary>The key that is pressed, as Playwright names it; <see langword="null"/> for all other kinds.</summary>
    public string? Key { get; init; }
}
