namespace PortalAcceptance.Portal.Forms;

// Field is empty if the error is about the whole form. Message is canonical English, translated where it is shown.
internal sealed record FieldError(string Field, string Message, params object[] Arguments)
{
    public bool IsOfField => Field is not "";

    // The field is not invalid, but was changed elsewhere.
    public bool IsChange { get; init; }
}
