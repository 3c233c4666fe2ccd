using Microsoft.Testing.Platform.Builder;
using PortalAcceptance.Portal.PostgreSql.Tests;
using PortalAcceptance.Portal.Tests.Killed;
using PortalAcceptance.Portal.Tests.Support;

if (args is [ChildProgram.Verb, .. var orders])
{
    return await ChildProgram.RunAsync(orders);
}

// Without a server there is one thing to say, and not once for each test.
var hasServer = TestServer.ConnectionString is not null && await TestServer.TroubleAsync() is null;
string[] arguments = hasServer || args.Contains("--filter") ? args : [.. args, "--filter", $"FullyQualifiedName~{nameof(TestServerTests)}"];
var builder = await TestApplication.CreateBuilderAsync(arguments);
builder.AddSelfRegisteredExtensions(args);
using var application = await builder.BuildAsync();
return PortalRecord.ExitCodeOf(await application.RunAsync(), Console.Error);
