using Microsoft.Testing.Platform.Builder;
using PortalAcceptance.Portal.Tests;
using PortalAcceptance.Portal.Tests.Killed;
using PortalAcceptance.Portal.Tests.Support;

if (args is [ChildProgram.Verb, .. var orders])
{
    return await ChildProgram.RunAsync(orders);
}

var builder = await TestApplication.CreateBuilderAsync(args);
builder.AddSelfRegisteredExtensions(args);
using var application = await builder.BuildAsync();
return PortalRecord.ExitCodeOf(await application.RunAsync(), Console.Error);
