using System.Text;

namespace PortalAcceptance.SecretSearch.Tests;

[Parallelizable(ParallelScope.All)]
internal sealed class SecretMatcherTests
{
    private const string Password = "pa\"ss <wörd> & 1234 🎈";

    private static readonly KnownSecret _password = new(SecretKind.Password, Password);
    private static readonly KnownSecret _number = new(SecretKind.CardNumber, "4000000000000002");

    private readonly SecretMatcher _matcher = new(Known());

    [TestCase("hello pa\"ss <wörd> & 1234 🎈 there", TestName = "As it is")]
    [TestCase("PA\"SS <WÖRD> & 1234 🎈", TestName = "In capitals")]
    [TestCase("""{"p":"pa\"ss <wörd> & 1234 🎈"}""", TestName = "In lenient JSON")]
    [TestCase("""{"p":"pa\u0022ss \u003Cw\u00F6rd\u003E \u0026 1234 \uD83C\uDF88"}""", TestName = "In strict JSON")]
    [TestCase("value=\"pa&quot;ss &lt;wörd&gt; &amp; 1234 🎈\"", TestName = "In HTML")]
    [TestCase("p=pa%22ss+%3Cw%C3%B6rd%3E+%26+1234+%F0%9F%8E%88&x=1", TestName = "In a form")]
    [TestCase("?p=pa%22ss%20%3cw%c3%b6rd%3e%20%26%201234%20%f0%9f%8e%88", TestName = "In an address")]
    public void FindsAPasswordHoweverItIsWritten(string text) => _matcher.In(text).Should().Equal(_password);

    [TestCase(0)]
    [TestCase(1)]
    [TestCase(2)]
    public void FindsAPasswordWithinBase64(int before)
    {
        var bytes = Encoding.UTF8.GetBytes($"{new string('x', before)}{Password}, and more");

        _matcher.In($"a={Convert.ToBase64String(bytes)}").Should().Equal(_password);
        _matcher.In($"a={Convert.ToHexStringLower(bytes)}").Should().Equal(_password);
    }

    [TestCase("utf-8")]
    [TestCase("utf-16")]
    [TestCase("utf-16BE")]
    public void FindsSecretsInBytes(string encoding)
    {
        byte[] bytes = [0xFF, 0x00, 0xC3, 0x28, .. Encoding.GetEncoding(encoding).GetBytes($"{Password}4000000000000002"), 0xFE, 0x00];

        _matcher.InBytes(bytes).Should().BeEquivalentTo([_password, _number]);
    }

    [TestCase("x4000000000000002x", TestName = "Within other characters")]
    [TestCase("4000 0000 0000 0002", TestName = "With spaces")]
    [TestCase("4000-0000-0000-0002", TestName = "With dashes")]
    [TestCase("n=4000+0000+0000+0002&", TestName = "With spaces, in a form")]
    [TestCase("n=4000%200000%200000%200002&", TestName = "With spaces, in an address")]
    [TestCase("4000&nbsp;0000&nbsp;0000&nbsp;0002", TestName = "With spaces, in HTML")]
    [TestCase("40-00000000000002.", TestName = "As it was typed")]
    public void FindsACardNumberHoweverItIsWritten(string text) => _matcher.In(text).Should().Equal(_number);

    [Test]
    public void FindsACardNumberThatNobodyTyped() =>
        _matcher.In("charged 5105105105105100").Should().Equal(new KnownSecret(SecretKind.CardNumber, "5105105105105100"));

    [TestCase("The code was 041.")]
    [TestCase("SecurityCode=041&Version=1")]
    [TestCase("{\"securityCode\":\"041\"}")]
    [TestCase("<td>041</td>")]
    public void FindsACodeThatBeginsWithAZeroAnywhere(string text) => _matcher.In(text).Should().Equal(new KnownSecret(SecretKind.SecurityCode, "041"));

    [TestCase("value=\"987\"")]
    [TestCase("SecurityCode=987&Version=1")]
    [TestCase("<td>987</td>")]
    [TestCase("SecurityCode=987")]
    public void FindsAnyOtherCodeAsAWholeValue(string text) => _matcher.In(text).Should().Equal(new KnownSecret(SecretKind.SecurityCode, "987"));

    [TestCase("took 12.041 ms")]
    [TestCase("2030-041-12")]
    [TestCase("a041b 1041 0410 041-x x_041")]
    [TestCase("12:00:041")]
    [TestCase("987 requests, 987.5 ms")]
    public void TakesNothingElseForACode(string text) => _matcher.In(text).Should().BeEmpty();

    [Test]
    public void FindsACodeThatIsAllOfAColumn()
    {
        _matcher.InValue("987").Should().Equal(new KnownSecret(SecretKind.SecurityCode, "987"));
        _matcher.InValue("9870").Should().BeEmpty();
    }

    [Test]
    public void FindsNothingInWhatHoldsNothing() =>
        new SecretMatcher(new KnownSecrets()).In("Nothing 123, nobody, 2030-01-01T00:00:00.1234567Z").Should().BeEmpty();

    [TestCase("Password.NewPassword", SecretKind.Password)]
    [TestCase("Credentials.Password", SecretKind.Password)]
    [TestCase("password", SecretKind.Password)]
    [TestCase("Card.Number", SecretKind.CardNumber)]
    [TestCase("securityCode", SecretKind.SecurityCode)]
    [TestCase("Password.Version", null)]
    [TestCase("Account.Phone", null)]
    public void KnowsTheFieldsThatSecretsAreTypedInto(string field, SecretKind? kind) => SecretFields.KindOf(field).Should().Be(kind);

    [Test]
    public void NamesASecretWithoutTellingIt()
    {
        $"{_password}, {_number}, {new KnownSecret(SecretKind.SecurityCode, "041")}".Should()
            .Be("a password of 22 characters, beginning with p, the card number ending in 0002, a security code of 3 digits");
    }

    private static KnownSecrets Known()
    {
        var known = new KnownSecrets();
        known.AddForm(new Dictionary<string, string>
        {
            ["Credentials.Password"] = Password,
            ["Card.Number"] = "40-00000000000002",
            ["Card.SecurityCode"] = "987",
            ["Account.FirstName"] = "Somebody",
        });
        known.Add(SecretKind.SecurityCode, " 041 ");
        known.Add(SecretKind.Password, "short");
        known.Add(SecretKind.Password, null);
        known.Add(SecretKind.CardNumber, "4111");
        return known;
    }
}
