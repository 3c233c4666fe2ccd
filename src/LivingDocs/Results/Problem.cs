namespace PortalAcceptance.LivingDocs.Results;

/// <summary>Why a scenario did not pass.</summary>
/// <param name="Step">The step with its keyword, or the hook; empty if no step was run.</param>
/// <param name="Line">The step's line in the feature file, or <see langword="null"/> for a hook.</param>
/// <param name="Message">What was expected and what was seen instead, without stack frames.</param>
public sealed record Problem(string Step, int? Line, string Message)
{
    /// <summary>The first line of the message, which says what was expected and what was seen.</summary>
    public string Sentence => Message.Split('\n')[0].Trim();
}
