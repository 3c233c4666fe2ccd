namespace PortalAcceptance.Portal.Pages.Components;

internal static class FieldId
{
    public static string Of(string name) => name.Replace('.', '-');
}
