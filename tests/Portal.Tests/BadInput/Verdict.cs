using System.Buffers;
using System.Net;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using PortalAcceptance.Portal.Customers;
using PortalAcceptance.Portal.Forms;
using PortalAcceptance.Portal.Localization;
using PortalAcceptance.Portal.Pages;

namespace PortalAcceptance.Portal.Tests.BadInput;

internal static partial class Verdict
{
    private static readonly NormalizedPasswordHasher _hasher = new(Options.Create(new PasswordHasherOptions()));
    private static readonly string[] _ofTheWholeForm =
    [
        FormResult.StaleMessage,
        FormPage.OutOfDate,
        "The email address or password is incorrect.",
        "This link is not valid. Links work once and expire after one hour.",
    ];

    // Other fields are right or wrong depending on these.
    private static readonly string[] _deciding = ["Billing.Country", "Card.Type", "Password.NewPassword", "Form.NewPassword"];

    private static readonly string[] _sections = ["Account", "Billing", "Card"];
    private static readonly SearchValues<string> _liveMarkup = SearchValues.Create(["<script>alert", "<img src=x", "<svg/onload", "<!--#exec"], StringComparison.OrdinalIgnoreCase);

    public static IEnumerable<string> On(string? form, BadRequest bad, BadRequest.Answer answer, StoredCustomer before, StoredCustomer now)
    {
        if (answer.Status >= HttpStatusCode.InternalServerError)
        {
            yield return $"answered {(int)answer.Status}";
        }

        if (answer.Text.AsSpan().IndexOfAny(_liveMarkup) is >= 0 and var at)
        {
            yield return $"the answer holds markup that was typed, unescaped: {BadRequest.Shorten(answer.Text[at..])}";
        }

        foreach (var secret in SecretsIn(bad).Where(secret => answer.Text.Contains(secret, StringComparison.Ordinal)))
        {
            yield return $"the answer tells a secret of {secret.Length} characters";
        }

        // Where the last other session has ended meanwhile, there is no form to show again.
        var isShownAgain = form is not null && answer.Status is HttpStatusCode.OK && (form != "/account/sessions" || answer.Text.Contains("Ending.Session", StringComparison.Ordinal));
        foreach (var problem in isShownAgain ? Unexplained(bad, answer.Text) : [])
        {
            yield return problem;
        }

        if (answer.LeadsElsewhere)
        {
            yield return $"leads to {BadRequest.Shorten(answer.Location)}";
        }

        var changed = before.ChangedTo(now);
        foreach (var field in changed.Where(field => !answer.Accepted || form is null || !StoredCustomer.MayChange(form, field)))
        {
            yield return $"answered {(int)answer.Status} and changed {field} to {BadRequest.Shorten(now.Fields[field] ?? "nothing")}";
        }

        foreach (var problem in changed.Count == 0 ? [] : StoredRules.Broken(now).Concat(Versions(form, changed, before, now)).Concat(Password(bad, changed, now)))
        {
            yield return problem;
        }

        foreach (var problem in form is not null && answer.Accepted && answer.Location.Contains("-status", StringComparison.Ordinal) ? Untrue(form, bad, now) : [])
        {
            yield return problem;
        }
    }

    // A form that is shown again says what is wrong at a field, or of the whole form.
    private static IEnumerable<string> Unexplained(BadRequest bad, string html)
    {
        var invalid = InvalidControl().Matches(html).Select(control => control.Groups["error"].Value).ToList();
        foreach (var error in invalid.Where(error => !Regex.IsMatch(html, $"<p id=\"{error}\" class=\"error\">\\p{{Lu}}[^<]{{9,}}</p>")))
        {
            yield return $"refused without a sentence: {error}";
        }

        if (invalid.Count > 0 && bad.Field is { } field && !_deciding.Contains(field) && !invalid.Contains($"{field.Replace('.', '-')}-error"))
        {
            yield return $"refused without a sentence at {field}, but with {string.Join(", ", invalid)}";
        }

        if (invalid.Count == 0 && !_ofTheWholeForm.SelectMany(TextCatalog.InEveryLanguage).Any(WebUtility.HtmlDecode(html).Contains))
        {
            yield return $"refused without a sentence at a field: {BadRequest.Shorten(Alert().Match(html).Value)}";
        }
    }

    public static string? NewPassword(BadRequest bad, StoredCustomer now) =>
        Candidates(bad, "Password.NewPassword").Concat(Candidates(bad, "Form.NewPassword"))
            .FirstOrDefault(typed => _hasher.VerifyHashedPassword(now.Row, now.Row.PasswordHash!, typed) != PasswordVerificationResult.Failed);

    private static IEnumerable<string> Password(BadRequest bad, IReadOnlyList<string> changed, StoredCustomer now)
    {
        if (changed.Contains("Password") != changed.Contains("Stamp"))
        {
            yield return "the password and the sessions' stamp did not change together";
        }

        if (changed.Contains("Password") && (NewPassword(bad, now) is not { } typed || NormalizedPasswordHasher.Normalize(typed).EnumerateRunes().Count() is not (>= 12 and <= 128)))
        {
            yield return "the password is none that was typed, or of a length that is not allowed";
        }
    }

    private static IEnumerable<string> Versions(string? form, IReadOnlyList<string> changed, StoredCustomer before, StoredCustomer now) =>
        from section in _sections
        where form != "/language"
        let isChanged = changed.Any(field => field.StartsWith($"{section}.", StringComparison.Ordinal))
        let saves = now.Version(section) - before.Version(section)
        where saves != (isChanged ? 1 : 0)
        select $"the version of {section} went up by {saves}";

    // After a confirmation, every stored value must match the typed value.
    private static IEnumerable<string> Untrue(string form, BadRequest bad, StoredCustomer now)
    {
        var section = form[(form.IndexOf('=') + 1)..];
        if (bad.Typed is null || !_sections.Contains(section))
        {
            yield break;
        }

        foreach (var (field, stored) in now.Fields.Where(field => field.Key.StartsWith($"{section}.", StringComparison.Ordinal)))
        {
            if (field.EndsWith(".Version", StringComparison.Ordinal) || field == bad.Unread || field is "Card.Token" or "Card.LastFour" or "Card.ExpirationMonth" or "Card.ExpirationYear")
            {
                continue;
            }

            var typed = Candidates(bad, field).DefaultIfEmpty("").Select(text => StoredRules.Clean(field, text)).ToList();
            if (!typed.Contains(stored))
            {
                yield return $"confirmed, and {field} is {BadRequest.Shorten(stored ?? "nothing")} and not {string.Join(" or ", typed.Select(text => BadRequest.Shorten(text ?? "nothing")))}";
            }
        }
    }

    private static IEnumerable<string> Candidates(BadRequest bad, string field) => (bad.Typed?[field] ?? []).Select(text => bad.IsInParts ? StoredRules.Readable(text) : FormBody.AsRead(text));

    private static IEnumerable<string> SecretsIn(BadRequest bad) =>
        (bad.Typed ?? Enumerable.Empty<IGrouping<string, string>>())
            .Where(field => SecretSearch.SecretFields.KindOf(field.Key) is SecretSearch.SecretKind.Password or SecretSearch.SecretKind.CardNumber)
            .SelectMany(field => field)
            .Where(value => value.StartsWith(GoodFields.PasswordStart, StringComparison.Ordinal) || value.Length is >= 15 and <= 16 && value.All(char.IsAsciiDigit));

    [GeneratedRegex("<(?:input|select)[^>]* aria-invalid=\"true\"[^>]* aria-describedby=\"(?<error>[^ \"]*)")]
    private static partial Regex InvalidControl();

    [GeneratedRegex("<div[^>]* role=\"alert\".*?</div>", RegexOptions.Singleline)]
    private static partial Regex Alert();
}
