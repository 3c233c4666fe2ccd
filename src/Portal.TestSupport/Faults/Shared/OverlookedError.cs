using PortalAcceptance.Portal.Forms;

namespace PortalAcceptance.Portal.TestSupport.Faults.Shared;

internal static class OverlookedError
{
    public static FieldErrors Without(this FieldErrors errors, string overlooked)
    {
        var left = new FieldErrors();
        foreach (var error in errors)
        {
            left.Refuse(error.Message != overlooked, error.Field, error.Message, error.Arguments);
        }

        return left;
    }
}
