using PortalAcceptance.Portal.Forms;

namespace PortalAcceptance.Portal.Faults;

/// <summary>Lets something wrong with a form pass.</summary>
internal static class OverlookedError
{
    /// <summary>The errors but for one.</summary>
    /// <param name="errors">What is wrong.</param>
    /// <param name="overlooked">What would be said of the one.</param>
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
