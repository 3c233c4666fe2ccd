namespace PortalAcceptance.Portal.Forms;

/// <summary>Why a form was not accepted.</summary>
/// <param name="Field">The input's property that is wrong; empty when it is the form as a whole.</param>
/// <param name="Message">What to do, in canonical English, translated where it is shown.</param>
/// <param name="Arguments">What the message's placeholders stand for.</param>
public sealed record FieldError(string Field, string Message, params object[] Arguments)
{
    /// <summary>Whether the field isn't wrong in itself, but holds something other than what was typed, since it was changed elsewhere.</summary>
    public bool IsChange { get; init; }
}
