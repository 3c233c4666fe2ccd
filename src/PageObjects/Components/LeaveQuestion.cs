using Microsoft.Playwright;
using PortalAcceptance.PageObjects.Expectations;

namespace PortalAcceptance.PageObjects.Components;

/// <summary>The browser's own question whether to leave a page with unsaved changes, for a tab from here on.</summary>
public sealed class LeaveQuestion
{
    private readonly TaskCompletionSource<IDialog> _asked = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly PortalView _view;

    /// <summary>Listens for the question, which must then be answered.</summary>
    public LeaveQuestion(PortalView view)
    {
        _view = view;
        view.Page.Dialog += (_, dialog) => _asked.TrySetResult(dialog);
    }

    /// <summary>Expects that it has not been asked.</summary>
    /// <exception cref="UnmetExpectationException">It has.</exception>
    public void IsNotAsked() => UnmetExpectationException.ThrowUnless(
        !_asked.Task.IsCompleted, "Expected to leave the page without being asked; the browser asked whether to leave");

    /// <summary>Waits until it is asked.</summary>
    /// <exception cref="UnmetExpectationException">It is not asked in time, the page asks something else, or the attempt failed.</exception>
    public async Task<IDialog> AskedAsync(Task leaving)
    {
        await _view.ExpectAsync(
            timeout => _asked.Task.WaitAsync(PortalView.Patience(timeout)),
            async seen =>
            {
                if (leaving.IsFaulted)
                {
                    await leaving;
                }

                return $"Expected the browser to ask whether to leave the page; it did not, and shown is {seen.Page}";
            });
        var question = await _asked.Task;
        UnmetExpectationException.ThrowUnless(
            question.Type == DialogType.BeforeUnload, $"Expected the browser to ask whether to leave the page; the page asks {Words.Quote(question.Message)}");
        return question;
    }
}
