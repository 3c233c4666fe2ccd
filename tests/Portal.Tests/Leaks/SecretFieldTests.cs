using System.Text.RegularExpressions;
using PortalAcceptance.SecretSearch;

namespace PortalAcceptance.Portal.Tests.Leaks;

[Parallelizable(ParallelScope.All)]
internal sealed partial class SecretFieldTests
{
    [TestCase("/login")]
    [TestCase("/account/sessions")]
    [TestCase("/account/settings?open=account&open=card")]
    public async Task EveryFieldThatTakesASecretIsKnownToTheSearch(string path)
    {
        var customer = await SharedPortal.Instance.SeedAsync();
        using var elsewhere = await SharedPortal.Instance.LogInAsync(customer);
        using var browser = await SharedPortal.Instance.LogInAsync(customer);

        var fields = SecretInput().Matches((await browser.OpenAsync(path)).Html).Select(input => Name().Match(input.Value).Groups[1].Value).ToList();

        fields.Should().NotBeEmpty().And.OnlyContain(field => SecretFields.KindOf(field) != null);
    }

    [GeneratedRegex("<input[^>]*(type=\"password\"|autocomplete=\"(cc-number|cc-csc)\")[^>]*>")]
    private static partial Regex SecretInput();

    [GeneratedRegex(" name=\"([^\"]*)\"")]
    private static partial Regex Name();
}
