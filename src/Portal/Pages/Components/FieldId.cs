namespace PortalAcceptance.Portal.Pages.Components;

/// <summary>Names the elements of a field.</summary>
internal static class FieldId
{
    /// <summary>The id of the control of a field: "Account.FirstName" has "Account-FirstName".</summary>
    public static string Of(string name) => name.Replace('.', '-');
}
