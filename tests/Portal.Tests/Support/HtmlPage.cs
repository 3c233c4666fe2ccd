using System.Net;
using System.Text.RegularExpressions;

namespace PortalAcceptance.Portal.Tests.Support;

internal sealed partial class HtmlPage
{
    private HtmlPage(HttpStatusCode status, Uri address, string html) => (Status, Address, Html) = (status, address, html);

    public HttpStatusCode Status { get; }

    public Uri Address { get; }

    public string Path => Address.AbsolutePath;

    public string Html { get; }

    public string Text => Plain(MainElement().Match(Html).Value);

    public string Heading => Plain(HeadingElement().Match(Html).Value);

    public string Language => LanguageAttribute().Match(Html).Groups[1].Value;

    public string Notice => Plain(NoticeElement().Match(Html).Value);

    public string Confirmation => string.Concat(StatusElement().Matches(Html).Select(match => Plain(match.Value)));

    public IReadOnlyList<string> Errors =>
        [.. AlertLine().Matches(Alert().Match(Html).Value).Select(match => Plain(match.Value)).Where(line => !line.EndsWith(':'))];

    public static async Task<HtmlPage> ReadAsync(HttpResponseMessage response)
    {
        using (response)
        {
            return new HtmlPage(response.StatusCode, response.RequestMessage!.RequestUri!, await response.Content.ReadAsStringAsync());
        }
    }

    public string Section(string name) =>
        Regex.Match(Html, $"<section[^>]* id=\"{name}\".*?</section>|<section[^>]*aria-labelledby=\"{name}-heading\".*?</section>", RegexOptions.Singleline).Value;

    public bool IsOpen(string section) => !Regex.IsMatch(Section(section), "class=\"section-body\"[^>]*hidden");

    public string Value(string field) => Select(field) is { Length: > 0 } select ? Chosen(select) : Attribute(Control(field), "value");

    public string ErrorAt(string field)
    {
        var control = Control(field);
        var id = $"{field.Replace('.', '-')}-error";
        return Attribute(control, "aria-invalid") == "true" && Attribute(control, "aria-describedby").Split(' ').Contains(id)
            ? Plain(Regex.Match(Html, $"<p[^>]* id=\"{id}\".*?</p>").Value)
            : "";
    }

    // Returns the note about a change made elsewhere. The note describes the control, which isn't marked as invalid.
    public string ChangeAt(string field)
    {
        var control = Control(field);
        var id = $"{field.Replace('.', '-')}-change";
        return Attribute(control, "aria-invalid").Length == 0 && Attribute(control, "aria-describedby").Split(' ').Contains(id)
            ? Plain(Regex.Match(Html, $"<p[^>]* id=\"{id}\".*?</p>").Value)
            : "";
    }

    public IReadOnlyList<string> ErrorLinks => [.. Link().Matches(Alert().Match(Html).Value).Select(match => match.Groups[1].Value)];

    public bool HasFocus(string field) => Control(field).Contains(" autofocus", StringComparison.Ordinal);

    public (string Action, Dictionary<string, string> Values) Form(string button)
    {
        var form = FormElement().Matches(Html).Select(match => match.Value)
            .FirstOrDefault(form => Button().Matches(form).Any(match => Plain(match.Value) == button))
            ?? throw new InvalidOperationException($"{Address} ({(int)Status}) has no form with a button \"{button}\": {Text}");
        var action = WebUtility.HtmlDecode(Attribute(OpeningTag().Match(form).Value, "action"));
        var values = new Dictionary<string, string>();
        foreach (var name in Name().Matches(form).Select(match => match.Groups[1].Value).Distinct())
        {
            values[name] = Value(name);
        }

        return (action.Length > 0 ? action : Address.PathAndQuery, values);
    }

    private static string Plain(string html) => WhiteSpace().Replace(WebUtility.HtmlDecode(Tag().Replace(html, " ")), " ").Trim();

    private static string Attribute(string tag, string name) =>
        WebUtility.HtmlDecode(Regex.Match(tag, $" {name}=\"([^\"]*)\"").Groups[1].Value);

    // Like a browser, falls back to the first option.
    private static string Chosen(string select)
    {
        var selected = Regex.Match(select, "<option value=\"([^\"]*)\" selected");
        return WebUtility.HtmlDecode((selected.Success ? selected : Regex.Match(select, "<option value=\"([^\"]*)\"")).Groups[1].Value);
    }

    private string Control(string field) => Regex.Match(Html, $"<(input|select)[^>]* name=\"{Regex.Escape(field)}\"[^>]*>").Value;

    private string Select(string field) =>
        Regex.Match(Html, $"<select[^>]* name=\"{Regex.Escape(field)}\"[^>]*>.*?</select>", RegexOptions.Singleline).Value;

    [GeneratedRegex("<main.*</main>", RegexOptions.Singleline)]
    private static partial Regex MainElement();

    [GeneratedRegex("<aside.*?</aside>", RegexOptions.Singleline)]
    private static partial Regex NoticeElement();

    [GeneratedRegex("<h1.*?</h1>", RegexOptions.Singleline)]
    private static partial Regex HeadingElement();

    [GeneratedRegex("<html lang=\"([^\"]*)\"")]
    private static partial Regex LanguageAttribute();

    [GeneratedRegex("<p[^>]* role=\"status\"[^>]*>.*?</p>", RegexOptions.Singleline)]
    private static partial Regex StatusElement();

    [GeneratedRegex("<div[^>]* role=\"alert\".*?</div>", RegexOptions.Singleline)]
    private static partial Regex Alert();

    [GeneratedRegex("<(p|a)\\b.*?</(p|a)>", RegexOptions.Singleline)]
    private static partial Regex AlertLine();

    [GeneratedRegex("<a href=\"([^\"]*)\"")]
    private static partial Regex Link();

    [GeneratedRegex("<form.*?</form>", RegexOptions.Singleline)]
    private static partial Regex FormElement();

    [GeneratedRegex("<form[^>]*>")]
    private static partial Regex OpeningTag();

    [GeneratedRegex("<button.*?</button>", RegexOptions.Singleline)]
    private static partial Regex Button();

    [GeneratedRegex("<(?:input|select)[^>]* name=\"([^\"]*)\"")]
    private static partial Regex Name();

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tag();

    [GeneratedRegex("\\s+")]
    private static partial Regex WhiteSpace();
}
