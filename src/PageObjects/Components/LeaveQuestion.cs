using Microsoft.Playwright;

namespace PortalAcceptance.PageObjects.Components;

/// <summary>The browser's own question whether to leave a page with unsaved changes, for a tab from here on.</summary>
public sealed class LeaveQuestion
{
    private readonly TaskCompletionSource<IDialog> _asked = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Listens for the question, which somebody must then answer.</summary>
    /// <param name="view">The tab.</param>
    public LeaveQuestion(PortalView view) => view.Page.Dialog += (_, dialog) => _asked.TrySetResult(dialog);

    /// <summary>Whether it has been asked.</summary>
    public bool WasAsked => _asked.Task.IsCompleted;

    /// <summary>Waits until it is asked.</summary>
    /// <param name="patience">How long.</param>
    /// <exception cref="TimeoutException">It was not.</exception>
    public async Task<IDialog> AskedAsync(TimeSpan patience) =>
        await _asked.Task.WaitAsync(patience) is { Type: DialogType.BeforeUnload } question
            ? question
            : throw new InvalidOperationException($"The page asked something else: \"{(await _asked.Task).Message}\".");
}
