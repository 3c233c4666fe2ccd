using System.Reflection;
using Microsoft.Playwright;

namespace PortalAcceptance.RunConfiguration.Tests;

internal class FakeBrowser : DispatchProxy
{
    public static IBrowser Create() => DispatchProxy.Create<IBrowser, FakeBrowser>();

    protected override object? Invoke(MethodInfo? targetMethod, object?[]? args) =>
        targetMethod?.Name == "get_Version" ? "1.2.3" : throw new NotSupportedException(targetMethod?.Name);
}
