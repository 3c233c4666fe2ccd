using System.Collections.Frozen;
using System.ComponentModel;
using System.Reflection;
using PortalAcceptance.Portal.Customers;

namespace PortalAcceptance.Portal.Pages.Account;

internal static class ActivityTexts
{
    private static readonly FrozenDictionary<ActivityKind, string> _texts = Enum.GetValues<ActivityKind>().ToFrozenDictionary(
        kind => kind, kind => typeof(ActivityKind).GetField(kind.ToString())!.GetCustomAttribute<DescriptionAttribute>()!.Description);

    public static string Of(ActivityKind kind) => _texts[kind];
}
