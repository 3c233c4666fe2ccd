using Microsoft.Testing.Platform.Builder;
using PortalAcceptance.Portal.Tests;
using PortalAcceptance.Portal.Tests.Support;

var builder = await TestApplication.CreateBuilderAsync(args);
builder.AddSelfRegisteredExtensions(args);
using var application = await builder.BuildAsync();
return PortalRecord.ExitCodeOf(await application.RunAsync(), Console.Error);
