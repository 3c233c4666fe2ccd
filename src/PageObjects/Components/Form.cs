using System.Text.RegularExpressions;
using Microsoft.Playwright;
using PortalAcceptance.PageObjects.Expectations;
using PortalAcceptance.PageObjects.Recording;
using PortalAcceptance.PageObjects.Values;
using static Microsoft.Playwright.Assertions;

namespace PortalAcceptance.PageObjects.Components;

/// <summary>Labeled fields and the button that submits them, somewhere on a page.</summary>
public class Form
{
    private const string AddHidden =
        "(button, { names, value }) => button.form.append(...names.map(name => Object.assign(document.createElement('input'), { type: 'hidden', name, value })))";

    private readonly PortalView _view;
    private readonly Element _within;
    private readonly string _context;
    private readonly Func<IFormValues, IEnumerable<FieldValue>> _fieldsOf;

    /// <param name="view">The tab that shows it.</param>
    /// <param name="within">The part of the page that holds the form.</param>
    /// <param name="submit">The canonical name of the button.</param>
    /// <param name="context">The context of the fields' labels, as in <c>billing|Company</c>.</param>
    /// <param name="fieldsOf">Which fields values go into, where these are not the reference portal's.</param>
    public Form(PortalView view, Element within, string submit, string context = "", Func<IFormValues, IEnumerable<FieldValue>>? fieldsOf = null)
    {
        (_view, _within, _context, _fieldsOf) = (view, within, context, fieldsOf ?? (values => values.Fields));
        Submit = within.Part(Kind.Button, AriaRole.Button, submit);
    }

    /// <summary>The contexts of labels.</summary>
    internal static IReadOnlyList<string> Contexts { get; } = ["login", "password", "account", "billing", "card"];

    /// <summary>The button that submits the form.</summary>
    public Element Submit { get; }

    /// <summary>The summary of errors.</summary>
    public ILocator Alert => _within.Locator.GetByRole(AriaRole.Alert);

    /// <summary>The confirmation of the last submit.</summary>
    public ILocator Confirmation => _within.Locator.GetByRole(AriaRole.Status);

    /// <summary>The field with this canonical label.</summary>
    public Field Field(string label) => new(_view, _within, Canonical(label));

    /// <summary>The fields that values go into, those of them that the portal has.</summary>
    public IEnumerable<FieldValue> FieldsOf(IFormValues values) => _fieldsOf(values).Where(field => _view.Shown(Canonical(field.Label)).Length > 0);

    /// <summary>The button that shows, and hides again, what is typed into the password field with this canonical label.</summary>
    public Element Reveal(string label) => _within.Part(Kind.Button, AriaRole.Button, $"Show: {label}");

    /// <summary>Adds hidden fields, as somebody who has tampered with the page.</summary>
    /// <exception cref="UnmetExpectationException">The form has no button.</exception>
    public Task AddHiddenAsync(IEnumerable<string> names, string value) => Submit.RunAsync("add hidden fields beside", AddHidden, new { names, value });

    /// <summary>Enters values, in the order of their fields.</summary>
    /// <exception cref="UnmetExpectationException">A field or an option is not there.</exception>
    public async Task FillAsync(IFormValues values)
    {
        var fields = FieldsOf(values).ToList();
        await _view.RecordAsync(ActionKind.Fill, fields.Select(field => Field(field.Label)));
        foreach (var (label, value, isChoice) in fields)
        {
            await Field(label).EnterAsync(isChoice ? _view.Shown(value) : value, isChoice);
        }
    }

    /// <summary>Enters values and submits them.</summary>
    /// <exception cref="UnmetExpectationException">A field, an option or the button is not there.</exception>
    public async Task SubmitAsync(IFormValues values)
    {
        await FillAsync(values);
        await Submit.ClickAsync();
    }

    /// <summary>Reads what some fields hold, those of them that the form has.</summary>
    /// <param name="labels">The fields' canonical labels.</param>
    /// <exception cref="UnmetExpectationException">A field can't be read.</exception>
    public async Task<IReadOnlyList<FieldContent>> ReadAsync(IEnumerable<string> labels)
    {
        var contents = new List<FieldContent>();
        foreach (var label in labels)
        {
            if (await Field(label).ReadContentAsync() is var (value, shown))
            {
                contents.Add(new FieldContent(label, value, shown));
            }
        }

        return contents;
    }

    /// <summary>Enters again what <see cref="ReadAsync"/> has read, in whatever language, and submits it.</summary>
    /// <param name="values">The values of the fields, by their canonical labels.</param>
    /// <exception cref="UnmetExpectationException">A field is not there, or no longer takes its value.</exception>
    public async Task PutBackAsync(IEnumerable<KeyValuePair<string, string>> values)
    {
        foreach (var (label, value) in values)
        {
            await Field(label).PutBackAsync(value);
        }

        await Submit.ClickAsync();
    }

    /// <summary>Waits for what the page says after a submit: a confirmation or an error, in whatever language.</summary>
    /// <exception cref="UnmetExpectationException">It says nothing.</exception>
    public async Task<string> ReadAnswerAsync()
    {
        var answer = _view.Page.GetByRole(AriaRole.Status).Or(_view.Page.GetByRole(AriaRole.Alert)).Filter(new() { HasTextRegex = new Regex(@"\S") }).First;
        await _within.ExpectAsync($"an answer {_within.Place}", timeout => Expect(answer).ToBeVisibleAsync(new() { Timeout = timeout }), SaysAsync);
        return Words.Plain(await answer.InnerTextAsync());
    }

    /// <summary>Follows a link of the summary of errors.</summary>
    /// <param name="error">The error, as the portal shows it.</param>
    /// <exception cref="UnmetExpectationException">There is no such error, or it is not a link.</exception>
    public Task FollowErrorAsync(string error) =>
        new Element(_view, Kind.Link, error, Alert.GetByRole(AriaRole.Link, new() { Name = error, Exact = true }), _within).ClickAsync();

    /// <summary>Expects the form to hold values, field by field.</summary>
    /// <param name="when">When, as the end of a sentence, such as "after a reload".</param>
    /// <exception cref="UnmetExpectationException">A field holds something else or is not there.</exception>
    public async Task HoldsAsync(IFormValues values, string when = "")
    {
        foreach (var (label, value, isChoice) in FieldsOf(values))
        {
            await Field(label).HoldsAsync(isChoice ? _view.Shown(value) : value, isChoice, when);
        }
    }

    /// <summary>Expects a confirmation.</summary>
    /// <param name="text">The confirmation, as the portal shows it.</param>
    /// <exception cref="UnmetExpectationException">The form says something else, or nothing.</exception>
    public async Task ConfirmsAsync(string text)
    {
        await _within.ExpectAsync(
            $"the confirmation {Words.Quote(text)} {_within.Place}",
            timeout => _view.IsTolerant
                ? Expect(Message(text)).ToBeVisibleAsync(new() { Timeout = timeout })
                : Expect(Confirmation).ToHaveTextAsync(text, new() { Timeout = timeout }),
            SaysAsync);
        await _view.RecordAsync(ActionKind.Confirmed, [new Element(_view, Kind.Confirmation, text, _view.IsTolerant ? Message(text) : Confirmation, _within)]);
    }

    /// <summary>Expects a confirmation, whatever it says.</summary>
    /// <exception cref="UnmetExpectationException">There is none.</exception>
    public Task ConfirmsAsync() => _within.ExpectAsync(
        $"a confirmation {_within.Place}", timeout => Expect(Confirmation).ToHaveTextAsync(new Regex(@"\S"), new() { Timeout = timeout }), SaysAsync);

    /// <summary>Expects no confirmation.</summary>
    /// <exception cref="UnmetExpectationException">There is one.</exception>
    public Task ConfirmsNothingAsync() => _within.ExpectAsync(
        $"no confirmation {_within.Place}", timeout => Expect(Confirmation).Not.ToHaveTextAsync(new Regex(@"\S"), new() { Timeout = timeout }), SaysAsync);

    /// <summary>Expects the confirmation to have the focus, so that screen readers read it.</summary>
    /// <exception cref="UnmetExpectationException">Something else has.</exception>
    public Task ConfirmationHasFocusAsync() => new Element(_view, Kind.Confirmation, "", Confirmation, _within).HasFocusAsync();

    /// <summary>Expects password managers to be told whose password the form asks for.</summary>
    /// <param name="loginId">The login ID of the account.</param>
    /// <exception cref="UnmetExpectationException">They are told another one, or none.</exception>
    public Task IsForAccountAsync(string loginId) => _within.ExpectAsync(
        $"password managers to be told that the password {_within.Place} is that of {loginId}",
        timeout => Expect(_within.Locator.Locator("input[autocomplete=username]")).ToHaveValueAsync(loginId, new() { Timeout = timeout }),
        _ => Task.FromResult("they are not told"));

    /// <summary>Expects the summary of errors to have the focus, so that screen readers read it.</summary>
    /// <exception cref="UnmetExpectationException">Something else has.</exception>
    public Task ErrorHasFocusAsync() => new Element(_view, Kind.Error, "", Alert, _within).HasFocusAsync();

    /// <summary>Presses Enter in a field, and expects a confirmation.</summary>
    /// <param name="label">The field's canonical label.</param>
    /// <exception cref="UnmetExpectationException">There is none, or the field is not there.</exception>
    public async Task SavesOnEnterAsync(string label)
    {
        await ConfirmsNothingAsync();
        await Field(label).PressAsync("Enter");
        await _within.ExpectAsync(
            $"Enter in the field {Words.Quote(_view.Shown(label))} {_within.Place} to save",
            timeout => Expect(Confirmation).ToHaveTextAsync(new Regex(@"\S"), new() { Timeout = timeout }),
            SaysAsync);
    }

    /// <summary>Follows the link of an error in the summary, and expects it to lead to the error's field.</summary>
    /// <param name="error">The whole error, as the portal shows it.</param>
    /// <param name="label">The field's canonical label.</param>
    /// <exception cref="UnmetExpectationException">It is not there, or leads elsewhere.</exception>
    public async Task ErrorLeadsToAsync(string error, string label)
    {
        await FollowErrorAsync(error);
        await Field(label).HasFocusAsync();
    }

    /// <summary>Expects the summary of errors to contain a text.</summary>
    /// <param name="text">The text, as the portal shows it.</param>
    /// <exception cref="UnmetExpectationException">The form says something else, or nothing.</exception>
    public Task RefusesAsync(string text) => _within.ExpectAsync(
        $"the error {Words.Quote(text)} {_within.Place}",
        timeout => _view.IsTolerant
            ? Expect(Message(text)).ToBeVisibleAsync(new() { Timeout = timeout })
            : Expect(Alert).ToContainTextAsync(_view.Wording.PartOf(text), new() { Timeout = timeout }),
        SaysAsync);

    /// <summary>Expects an error to be told, and at its field. Only the reference portal must tell it in a summary as well.</summary>
    /// <param name="text">The error, as the portal shows it.</param>
    /// <param name="label">The field's canonical label.</param>
    /// <exception cref="UnmetExpectationException">Something else is told, or nothing.</exception>
    public async Task RefusesAsync(string text, string label)
    {
        await (_view.IsTolerant ? Task.CompletedTask : RefusesAsync(text));
        await Field(label).SaysAsync(text);
    }

    /// <summary>Expects a summary of errors, whatever it says.</summary>
    /// <exception cref="UnmetExpectationException">There is none.</exception>
    public Task RefusesAsync() => _within.ExpectAsync(
        $"an error {_within.Place}", timeout => Expect(Alert).ToBeVisibleAsync(new() { Timeout = timeout }), SaysAsync);

    // What the form says instead of what was expected, and what other sections say.
    private async Task<string> SaysAsync(PageDescription seen)
    {
        var part = _within.Find(seen)!;
        var said = Of(part, "status").Select(text => $"it says {text}")
            .Concat(Of(part, "alert").Select(text => $"its alert says {text}"))
            .ToList();
        if (said.Count == 0)
        {
            foreach (var wrong in part.Descendants.Where(node => Kind.Field.Roles.Contains(node.Role) && node.Is("invalid")))
            {
                said.Add($"its field {Words.Quote(wrong.Name)} says {await new Field(_view, _within, wrong.Name).DescriptionAsync()}");
            }
        }

        if (_view.IsTolerant)
        {
            said.AddRange(PageDescription.Said(seen.Content).Except(PageDescription.Said(part)).Select(text => $"the page says {text}"));
        }

        var elsewhere = seen.Content.Descendants.Where(node => node.Role == "region" && node != part)
            .SelectMany(section => PageDescription.Said(section).Select(text => $"the section {Words.Quote(section.Name)} says {text}"));
        return string.Join("; ", [said.Count == 0 ? "it says nothing" : Words.And(said), .. elsewhere]);
    }

    // Another portal may have its messages anywhere on the page, with more in them.
    private ILocator Message(string text) =>
        _view.Page.GetByRole(AriaRole.Status).Or(_view.Page.GetByRole(AriaRole.Alert)).Filter(new() { HasTextRegex = new Regex(Words.Pattern(text)) }).First;

    private string Canonical(string label) => _context.Length == 0 || label.Contains('|') ? label : $"{_context}|{label}";

    private static IEnumerable<string> Of(AriaNode part, string role) =>
        part.Descendants.Where(node => node.Role == role && node.Content.Length > 0).Select(node => Words.Quote(node.Content));
}
