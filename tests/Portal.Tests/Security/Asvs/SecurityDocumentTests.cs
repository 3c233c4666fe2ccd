using System.Reflection;
using System.Text.RegularExpressions;
using PortalAcceptance.Portal.Customers;
using PortalAcceptance.Portal.Security.RateLimits;
using PortalAcceptance.Portal.Sessions;
using PortalAcceptance.Portal.Tests.Support;

namespace PortalAcceptance.Portal.Tests.Security.Asvs;

[Parallelizable(ParallelScope.All)]
internal sealed class SecurityDocumentTests
{
    private readonly SecurityDocument _document = new();

    private static IEnumerable<(string Path, string Text)> Sources
    {
        get
        {
            var folder = Path.Combine(Repository.Folder, "src", "Portal");
            return Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)
                .Select(file => Path.GetRelativePath(folder, file).Replace(Path.DirectorySeparatorChar, '/'))
                .Where(path => path.Split('/')[0] is not ("bin" or "obj"))
                .Select(path => (path, File.ReadAllText(Path.Combine(folder, path))));
        }
    }

    [Test]
    public void TheLimitsAreThoseOfTheCode()
    {
        var options = new RateLimitOptions();

        _document.Tables("action").Should().BeEquivalentTo(Enum.GetValues<LimitedAction>().Select(action =>
        {
            var limits = options.Of(action);
            limits.PerAddress.Within.Should().Be(limits.PerAccount.Within, "the table has one column for both");
            return new[] { action.ToString(), limits.PerAddress.Requests.ToString(), limits.PerAccount.Requests.ToString(), limits.PerAddress.Within.ToString() };
        }));
    }

    [Test]
    public void TheWordsAreThoseOfTheCode() =>
        _document.Tables("word").Select(cells => cells[0]).Should().Equal(PasswordRules.ContextWords);

    [Test]
    public void TheTimeOutsAreThoseOfTheCode()
    {
        var options = new SessionOptions();

        _document.Text.Should().Contain($"A session ends {options.IdleTimeout} after the last request and {options.AbsoluteLifetime} after the login");
    }

    [Test]
    public void TheLongestTextsAreThoseOfTheCode() =>
        _document.Tables("field").Should().BeEquivalentTo(typeof(CustomerLimits).GetFields(BindingFlags.Public | BindingFlags.Static)
            .Select(limit => new[] { limit.Name, limit.GetRawConstantValue()!.ToString()! }));

    [Test]
    public void TheInventoryOfCryptographyNamesEveryFileThatUsesIt() =>
        _document.Tables("file").Select(cells => cells[0]).Should().BeEquivalentTo(Sources
            .Where(source => Regex.IsMatch(source.Text, @"using System\.Security\.Cryptography|AddDataProtection|IDataProtectionProvider|PasswordHasherOptions"))
            .Select(source => source.Path));

    [Test]
    public void TheEventsAreThoseOfTheCode() =>
        _document.Tables("event").Select(cells => cells[0]).Should().Equal(Sources
            .SelectMany(source => Regex.Matches(source.Text, "EventName = \"(\\w+)\"")).Select(match => match.Groups[1].Value).Order(StringComparer.Ordinal));
}
