using System.Text.RegularExpressions;
using Microsoft.Playwright;
using PortalAcceptance.PageObjects.Expectations;
using PortalAcceptance.PageObjects.Recording;
using PortalAcceptance.PageObjects.Values;
using static Microsoft.Playwright.Assertions;

namespace PortalAcceptance.PageObjects.Components;

/// <summary>A field of a form.</summary>
public sealed partial class Field : Element
{
    private const string Digits = "numeric";

    private const string Paste =
        """
        (control, text) => {
          const data = new DataTransfer();
          data.setData('text/plain', text);
          control.focus();
          if (control.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }))) {
            document.execCommand('insertText', false, text);
          }
        }
        """;

    private const string Descriptions =
        "controls => controls.flatMap(control => [...control.ariaDescribedByElements ?? [], ...control.ariaErrorMessageElements ?? []]).map(note => note.textContent.trim())";

    private const string ControlOf =
        "field => field.tagName === 'SELECT' ? 'list' : ['fieldset', 'group', 'radiogroup'].includes((field.getAttribute('role') ?? field.tagName).toLowerCase()) ? 'choices' : 'text'";

    private const string Suggestions = "field => [...field.list?.options ?? []].map(option => option.value)";

    private const string Forge = "(list, value) => { list.add(new Option(value, value)); list.value = value; }";

    // A field may be named in other ways than by a label.
    private static readonly AriaRole[] _roles =
        [AriaRole.Textbox, AriaRole.Combobox, AriaRole.Listbox, AriaRole.Spinbutton, AriaRole.Searchbox, AriaRole.Radiogroup, AriaRole.Group];

    private readonly bool _isSecret;

    internal Field(PortalView view, Element within, string label)
        : base(view, Kind.Field, label, LocatorOf(view, within.Locator, view.Shown(label)), within) =>
        _isSecret = FieldValue.IsSecret(label);

    private ILocator Chosen => Locator.GetByRole(AriaRole.Option, new() { Selected = true });

    private ILocator Options => Locator.GetByRole(AriaRole.Option);

    private ILocator Radios => Locator.GetByRole(AriaRole.Radio);

    /// <summary>Types a text in place of what is there.</summary>
    /// <exception cref="UnmetExpectationException">The field is not there, or takes no text.</exception>
    public async Task FillAsync(string text)
    {
        await RecordAsync(ActionKind.Fill);
        await TypeAsync(text);
    }

    /// <summary>Chooses an option.</summary>
    /// <param name="option">The option, as the portal shows it.</param>
    /// <exception cref="UnmetExpectationException">The field or the option is not there.</exception>
    public async Task ChooseAsync(string option)
    {
        await RecordAsync(ActionKind.Choose);
        await SelectAsync(option);
    }

    /// <summary>Chooses an option by its place in the list, from 0.</summary>
    /// <exception cref="UnmetExpectationException">The field or the option is not there.</exception>
    public async Task ChooseAsync(int place)
    {
        await RecordAsync(ActionKind.Choose);
        await DoAsync($"choose option {place + 1} of", timeout => Locator.SelectOptionAsync(new SelectOptionValue { Index = place }, new() { Timeout = timeout }));
    }

    /// <summary>Pastes a text.</summary>
    /// <exception cref="UnmetExpectationException">The field is not there.</exception>
    public async Task PasteAsync(string text)
    {
        await RecordAsync(ActionKind.Fill);
        await RunAsync("paste into", Paste, text);
    }

    /// <summary>Expects a text to be in the field, or an option to be chosen in it.</summary>
    /// <param name="value">The text, or the option as the portal shows it.</param>
    /// <param name="isChoice">Whether the field is a list to choose from.</param>
    /// <param name="when">When, as the end of a sentence, such as "after a reload".</param>
    /// <exception cref="UnmetExpectationException">Something else is, or the field is not there.</exception>
    public Task HoldsAsync(string value, bool isChoice = false, string when = "") => View.ExpectAsync(
        async timeout => await (await ReadControlAsync(isChoice, timeout) switch
        {
            Control.Choices => Expect(RadioButton(value)).ToBeCheckedAsync(new() { Timeout = timeout }),
            Control.List => Expect(Chosen).ToHaveTextAsync(new Regex($@"^\s*({string.Join('|', View.Wording.OptionsLike(value).Select(Words.Pattern))})\s*$"), new() { Timeout = timeout }),
            _ => Expect(Locator).ToHaveValueAsync(value, new() { Timeout = timeout }),
        }),
        async seen => Missing(seen) is { } missing
            ? $"Expected {FullWords} to be {Told(value)}; {missing}"
            : $"\"{Name}\" is {Told(await ReadValueAsync(isChoice))}{(when.Length > 0 ? $" {when}" : "")}; expected {(value.Length == 0 ? "it to be empty" : Told(value))}",
        this);

    /// <summary>Expects the accessible description of the field to contain a text.</summary>
    /// <param name="texts">The text, as the portal shows it, or several of which one is enough.</param>
    /// <exception cref="UnmetExpectationException">It does not, or the field is not there.</exception>
    public Task SaysAsync(params IReadOnlyList<string> texts) => ExpectAsync(
        $"{Words.Quote(texts[0])}{(texts.Count > 1 ? " or one like it" : "")} at \"{Name}\"",
        timeout => IsSaidAsync(new Regex(string.Join('|', texts.Select(text => Words.Pattern(View.Wording.PartOf(text))))), timeout),
        async _ => await DescriptionAsync() is { Length: > 0 } said ? $"it says {said}" : "nothing is said there");

    /// <summary>Expects what is typed into the field to be readable, or not.</summary>
    /// <exception cref="UnmetExpectationException">It is the other way round, or the field is not there.</exception>
    public Task IsReadableAsync(bool readable) => ExpectAsync(
        $"what is typed into {FullWords} to be {(readable ? "readable" : "hidden")}",
        timeout => Expect(Locator).ToHaveAttributeAsync("type", readable ? "text" : "password", new() { Timeout = timeout }),
        _ => readable ? "it is hidden" : "it is readable");

    /// <summary>Expects browsers to leave what is typed into the field as it is: not to check its spelling, for which some send it to
    /// a service, and not to write capitals.</summary>
    /// <exception cref="UnmetExpectationException">They do, or the field is not there.</exception>
    public Task IsLeftAsTypedAsync() => ExpectAsync(
        $"browsers neither to check the spelling of {FullWords} nor to write capitals",
        async timeout =>
        {
            // Not the properties: in Chromium they say so of whatever was a password field.
            await Expect(Locator).ToHaveAttributeAsync("spellcheck", "false", new() { Timeout = timeout });
            await Expect(Locator).ToHaveAttributeAsync("autocapitalize", "none", new() { Timeout = timeout });
        },
        _ => "they do");

    /// <summary>Expects browsers and password managers to be told what belongs into the field.</summary>
    /// <param name="purpose">The purpose, as HTML's <c>autocomplete</c> names it.</param>
    /// <exception cref="UnmetExpectationException">They are told something else, or nothing, or the field is not there.</exception>
    public Task IsForAsync(string purpose) => ExpectAsync(
        $"browsers and password managers to be told that {FullWords} is for {Words.Quote(purpose)} (autocomplete)",
        timeout => Expect(Locator).ToHaveAttributeAsync("autocomplete", purpose, new() { Timeout = timeout }),
        async _ => await PageDescription.GlanceAsync(Locator.EvaluateAsync<string>("field => field.autocomplete")) is { Length: > 0 } other
            ? $"they are told {Words.Quote(other)}"
            : "they are told nothing");

    /// <summary>Expects browsers to be told what kind of text the field takes, so that phones show the keys for it and a password is
    /// hidden while it is typed.</summary>
    /// <param name="kind">The kind, as HTML's <c>type</c> names it, or <c>numeric</c> for the <c>inputmode</c> of digits.</param>
    /// <exception cref="UnmetExpectationException">They are told another one, or none, or the field is not there.</exception>
    public Task TakesAsync(string kind) => ExpectAsync(
        $"phones to be told that {FullWords} takes {Words.Quote(kind)} ({(kind == Digits ? "inputmode" : "type")})",
        timeout => Expect(Locator).ToHaveAttributeAsync(kind == Digits ? "inputmode" : "type", kind, new() { Timeout = timeout }),
        async _ => await PageDescription.GlanceAsync(Locator.EvaluateAsync<string>("field => field.inputMode || field.type")) is { } other
            ? $"they are told {Words.Quote(other)}"
            : "they are told nothing");

    /// <summary>Expects the field to be marked as wrong for screen readers.</summary>
    /// <exception cref="UnmetExpectationException">It is not, or not there.</exception>
    public Task IsMarkedAsWrongAsync() => ExpectAsync(
        $"{FullWords} to be marked as wrong for screen readers (aria-invalid)",
        timeout => Expect(Locator).ToHaveAttributeAsync("aria-invalid", "true", new() { Timeout = timeout }),
        _ => "it is not marked");

    /// <summary>Expects the field not to be marked as wrong for screen readers.</summary>
    /// <exception cref="UnmetExpectationException">It is, or it is not there.</exception>
    public Task IsNotMarkedAsWrongAsync() => ExpectAsync(
        $"{FullWords} not to be marked as wrong for screen readers (aria-invalid)",
        timeout => Expect(Locator).Not.ToHaveAttributeAsync("aria-invalid", "true", new() { Timeout = timeout }),
        _ => "it is marked");

    /// <summary>Expects screen readers to be told that the field must be filled in, or that it may stay empty.</summary>
    /// <exception cref="UnmetExpectationException">They are told the opposite, or the field is not there.</exception>
    public Task IsAnnouncedAsRequiredAsync(bool required) => ExpectAsync(
        $"screen readers to be told that {FullWords} {(required ? "is required" : "may stay empty")}",
        timeout => Expect(Locator).ToHaveJSPropertyAsync("required", required, new() { Timeout = timeout }),
        _ => required ? "they are told that it may stay empty" : "they are told that it is required");

    /// <summary>Expects a list to begin and end with these options, of those with a number in them.</summary>
    /// <param name="first">The first option, as the portal shows it.</param>
    /// <param name="last">The last option, as the portal shows it.</param>
    /// <exception cref="UnmetExpectationException">It offers others, or is not there.</exception>
    public Task OffersAsync(string first, string last)
    {
        var offered = Locator.GetByRole(AriaRole.Option).Filter(new() { HasTextRegex = AnyDigit() });
        return ExpectAsync(
            $"{FullWords} to offer {Words.Quote(first)} to {Words.Quote(last)}",
            async timeout =>
            {
                await Expect(offered.First).ToHaveTextAsync(first, new() { Timeout = timeout });
                await Expect(offered.Last).ToHaveTextAsync(last, new() { Timeout = timeout });
            },
            async _ => $"it offers {Words.List(await PageDescription.GlanceAsync(offered.AllInnerTextsAsync()) ?? [])}");
    }

    /// <summary>Expects the field to suggest a text while somebody types.</summary>
    /// <param name="text">The text, as the portal shows it.</param>
    /// <exception cref="UnmetExpectationException">It does not, or is not there.</exception>
    public Task SuggestsAsync(string text) => ExpectAsync(
        $"{FullWords} to suggest {Words.Quote(text)}",
        async timeout =>
        {
            var list = await Locator.GetAttributeAsync("list", new() { Timeout = timeout });
            var option = string.Join(", ", View.Wording.OptionsLike(text).Select(label => $"datalist[id='{list}'] option[value=\"{label}\"]"));
            await Expect(View.Page.Locator(option)).ToBeAttachedAsync(new() { Timeout = timeout });
        },
        async _ => await PageDescription.GlanceAsync(Locator.EvaluateAsync<string[]>(Suggestions)) is { Length: > 0 } others ? $"it suggests {Words.List(others)}" : "it suggests nothing");

    /// <summary>Chooses a value that the list does not offer, as somebody who has tampered with the page.</summary>
    /// <exception cref="UnmetExpectationException">The field is not there.</exception>
    public Task ForgeAsync(string value) => RunAsync("add an option to", Forge, value);

    /// <summary>Enters a value as one of several, whose form has recorded them together: types a text, or chooses an option of a list or of a
    /// group of radio buttons, as the field takes it.</summary>
    /// <param name="value">The text, or the option as the portal shows it.</param>
    /// <param name="isChoice">Whether the reference portal has a list to choose from here.</param>
    /// <exception cref="UnmetExpectationException">The field or the option is not there, or the field takes no text.</exception>
    internal async Task EnterAsync(string value, bool isChoice)
    {
        var control = View.IsTolerant ? await ReadControlAsync() : isChoice ? Control.List : Control.Text;
        await (control switch
        {
            Control.List => SelectAsync(value),
            Control.Choices => View.DoAsync(timeout => RadioButton(value).CheckAsync(new() { Timeout = timeout }), seen => NoSuchOption(seen, value), this),
            _ => TypeAsync(value),
        });
    }

    /// <summary>Reads what the field holds.</summary>
    /// <returns><see langword="null"/> when the page has no such field.</returns>
    /// <exception cref="UnmetExpectationException">It can't be read.</exception>
    internal async Task<(string Value, string Shown)?> ReadContentAsync()
    {
        (string Value, string Shown)? content = null;
        await DoAsync("read", async timeout =>
        {
            if (await Locator.CountAsync() > 0)
            {
                content = await Radios.CountAsync() > 0 ? await ReadFirstAsync(Locator.GetByRole(AriaRole.Radio, new() { Checked = true }), timeout)
                    : await Options.CountAsync() > 0 ? (await Locator.InputValueAsync(new() { Timeout = timeout }), (await Chosen.AllInnerTextsAsync()).FirstOrDefault("").Trim())
                    : await ReadFirstAsync(Locator, timeout);
            }
        });
        return content;
    }

    /// <summary>Enters again what <see cref="ReadContentAsync"/> has read.</summary>
    /// <exception cref="UnmetExpectationException">The field is not there, or no longer takes the value.</exception>
    internal Task PutBackAsync(string value) => DoAsync("put back", async timeout =>
    {
        if (await Options.CountAsync() > 0)
        {
            await Locator.SelectOptionAsync(new SelectOptionValue { Value = value }, new() { Timeout = timeout });
        }
        else if (await Radios.CountAsync() == 0)
        {
            await Locator.FillAsync(value, new() { Timeout = timeout });
        }
        else
        {
            foreach (var radio in await Radios.AllAsync())
            {
                if (await radio.InputValueAsync(new() { Timeout = timeout }) == value)
                {
                    await radio.CheckAsync(new() { Timeout = timeout });
                }
            }
        }
    });

    /// <summary>Its accessible description, in quotation marks.</summary>
    internal async Task<string> DescriptionAsync() =>
        Words.And([.. (await PageDescription.GlanceAsync(Locator.EvaluateAllAsync<string[]>(Descriptions)) ?? []).Where(note => note.Length > 0).Select(Words.Quote)]);

    private Task TypeAsync(string text) => DoAsync("fill", async timeout =>
    {
        // In an installed Firefox Playwright types behind the text of an email field, instead of over it.
        if (View.Page.Context.Browser?.BrowserType.Name == BrowserType.Firefox)
        {
            await Locator.ClearAsync(new() { Timeout = timeout });
        }

        await Locator.FillAsync(text, new() { Timeout = timeout });
    });

    private Task SelectAsync(string option) => View.DoAsync(
        timeout => Locator.SelectOptionAsync(View.Wording.OptionsLike(option).Select(label => new SelectOptionValue { Label = label }), new() { Timeout = timeout }), seen => NoSuchOption(seen, option), this);

    private static async Task<(string Value, string Shown)> ReadFirstAsync(ILocator control, float timeout)
    {
        if (await control.CountAsync() == 0)
        {
            return ("", "");
        }

        var value = await control.InputValueAsync(new() { Timeout = timeout });
        return (value, await control.GetAttributeAsync("type", new() { Timeout = timeout }) == "radio"
            ? await control.EvaluateAsync<string>("radio => radio.ariaLabel ?? radio.labels[0].textContent.trim()", null, new() { Timeout = timeout })
            : value);
    }

    private static ILocator LocatorOf(PortalView view, ILocator within, string name)
    {
        var labeled = within.GetByLabel(name, new() { Exact = true });
        return view.IsTolerant
            ? _roles.Aggregate(labeled, (found, role) => found.Or(within.GetByRole(role, new() { Name = name, Exact = true })))
            : labeled;
    }

    private ILocator RadioButton(string name) => Locator.GetByRole(AriaRole.Radio, new() { Name = name, Exact = true });

    private async Task IsSaidAsync(Regex text, float timeout)
    {
        var described = Expect(Locator).ToHaveAccessibleDescriptionAsync(text, new() { Timeout = timeout });
        if (View.IsTolerant)
        {
            // Playwright has no expectation for one of two.
            await foreach (var told in Task.WhenEach(described, Expect(Locator).ToHaveAccessibleErrorMessageAsync(text, new() { Timeout = timeout })))
            {
                if (told.IsCompletedSuccessfully)
                {
                    return;
                }
            }
        }

        await described;
    }

    private async Task<Control> ReadControlAsync()
    {
        var control = Control.Text;
        await DoAsync("fill", async timeout => control = await ReadControlAsync(isChoice: false, timeout));
        return control;
    }

    // The reference portal must have the control that is expected.
    private async Task<Control> ReadControlAsync(bool isChoice, float timeout) =>
        View.IsTolerant ? Enum.Parse<Control>(await Locator.EvaluateAsync<string>(ControlOf, null, new() { Timeout = timeout }), ignoreCase: true)
        : isChoice ? Control.List
        : Control.Text;

    private async Task<string?> ReadValueAsync(bool isChoice) => isChoice
        ? (await PageDescription.GlanceAsync(Chosen.AllInnerTextsAsync()))?.FirstOrDefault("")
        : await PageDescription.GlanceAsync(Locator.InputValueAsync());

    private string Told(string? value) => value switch
    {
        null => "not readable",
        "" => "empty",
        _ => _isSecret ? "filled" : Words.QuoteExactly(value),
    };

    private string NoSuchOption(PageDescription seen, string option)
    {
        var options = Find(seen)?.Descendants.Where(node => node.Role == "option").Select(node => node.Name).ToList() ?? [];
        return Missing(seen) is { } missing ? $"Expected to choose {Words.Quote(option)} as {FullWords}; {missing}"
            : options.Count == 0 ? $"\"{Name}\" has no option {Words.Quote(option)}; it is not a list to choose from"
            : options.Contains(Words.Plain(option)) ? $"Expected to choose {Words.Quote(option)} as {FullWords}; {seen.Obstacle(View.Timeout)}"
            : $"\"{Name}\" has no option {Words.Quote(option)}; it offers {Words.List(options)}";
    }

    private enum Control
    {
        Text,
        List,
        Choices,
    }

    [GeneratedRegex("[0-9]")]
    private static partial Regex AnyDigit();
}
