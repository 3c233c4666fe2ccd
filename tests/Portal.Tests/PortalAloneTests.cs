using System.Net;
using System.Net.Http.Json;
using System.Reflection;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using PortalAcceptance.Portal.Tests.Support;
using PortalAcceptance.Portal.TestSupport;
using PortalAcceptance.Portal.TestSupport.Faults;

namespace PortalAcceptance.Portal.Tests;

[Parallelizable(ParallelScope.All)]
internal sealed partial class PortalAloneTests
{
    private static readonly Assembly _portal = typeof(PortalApplication).Assembly;

    [Test]
    public void ReferencesNoTestSupport() =>
        _portal.GetReferencedAssemblies().Select(assembly => assembly.Name).Should()
            .Contain("SandboxGateway", "else nothing was looked at").And.NotContain(typeof(PortalWithTestSupport).Assembly.GetName().Name);

    [Test]
    public void ContainsNoFaultNoTestSupportAndNoDemoCustomer()
    {
        var types = _portal.GetTypes().Select(type => type.FullName!).ToList();

        types.Should().Contain(name => name.EndsWith(".PortalProgram", StringComparison.Ordinal), "else nothing was looked at");
        types.Where(name => Machinery().IsMatch(name)).Should().BeEmpty();
        FaultCatalog.All.SelectMany(fault => fault.Points).Should().OnlyContain(point => point.Decorator.Assembly != _portal);
    }

    [Test]
    public async Task OffersNoTestSupportAndNoDemoCustomerWhateverItsSettings()
    {
        await using var database = await TestDatabase.CreateAsync();
        await using var portal = PortalApplication.Build(
        [
            .. Settings(database),
            "--Portal:TestSupport:Enabled=true", $"--Portal:TestSupport:Key={PortalUnderTest.Key}", "--Portal:Demo:Enabled=true",
        ]);
        await portal.StartAsync();
        using var http = new HttpClient { BaseAddress = new Uri(portal.Urls.Single()) };
        http.DefaultRequestHeaders.Add("X-Test-Support-Key", PortalUnderTest.Key);

        Routes(portal.Services).Should().Contain("login").And.NotContain(route => route.Contains("test-support", StringComparison.OrdinalIgnoreCase));
        foreach (var path in Routes(SharedPortal.Instance.Services).Where(route => route.Contains("test-support", StringComparison.Ordinal)))
        {
            using var answer = await http.PostAsJsonAsync(path, new { });
            answer.StatusCode.Should().Be(HttpStatusCode.NotFound, path);
        }

        Greet(portal).Should().NotContain("Log in");
        await portal.StopAsync();
    }

    [Test]
    public async Task HasADemoLoginInDevelopmentWithTestSupport()
    {
        await using var database = await TestDatabase.CreateAsync();
        await using var portal = PortalWithTestSupport.Build([.. Settings(database), "--environment=Development"]);
        await portal.StartAsync();

        Greet(portal).Should().MatchRegex(@"Portal +http://\S+\n  Log in +demo@portal\.example  wander-violet-kettle\n  Mailbox +http://\S+/dev/mail");
        await portal.StopAsync();
    }

    private static string[] Settings(TestDatabase database) =>
        ["--urls=http://127.0.0.1:0", $"--Portal:DataFolder={database.Folder}", "--Logging:LogLevel:Default=None"];

    private static string Greet(WebApplication portal)
    {
        using var output = new StringWriter();
        Greeting.Write(portal, output);
        return output.ToString().ReplaceLineEndings("\n");
    }

    private static IEnumerable<string> Routes(IServiceProvider portal) => portal.GetRequiredService<EndpointDataSource>().Endpoints
        .OfType<RouteEndpoint>().Select(endpoint => endpoint.RoutePattern.RawText!);

    [GeneratedRegex("Fault|TestSupport|Seed|Demo|Steer")]
    private static partial Regex Machinery();
}
