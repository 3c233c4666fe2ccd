using Microsoft.Playwright;
using PortalAcceptance.PageObjects.Values;

namespace PortalAcceptance.PageObjects.Components;

/// <summary>Labelled fields and the button that submits them, somewhere on a page.</summary>
/// <param name="view">The tab.</param>
/// <param name="within">The part of the page that holds the form.</param>
/// <param name="submit">The canonical name of the button.</param>
public sealed class Form(PortalView view, ILocator within, string submit)
{
    /// <summary>The button that submits the form.</summary>
    public ILocator Submit { get; } = view.ByRole(within, AriaRole.Button, submit);

    /// <summary>What is said of the form as a whole: the summary of its errors.</summary>
    public ILocator Alert { get; } = within.GetByRole(AriaRole.Alert);

    /// <summary>The confirmation of the last submit.</summary>
    public ILocator Confirmation { get; } = within.GetByRole(AriaRole.Status);

    /// <summary>The field with this canonical label.</summary>
    public ILocator Field(string label) => within.GetByLabel(view.Shown(label), new() { Exact = true });

    /// <summary>The button that shows, and hides again, what is typed into the password field with this canonical label.</summary>
    public ILocator Reveal(string label) => view.ByRole(within, AriaRole.Button, $"Show: {label}");

    /// <summary>The option chosen in the list with this canonical label.</summary>
    public ILocator Chosen(string label) => Field(label).GetByRole(AriaRole.Option, new() { Selected = true });

    /// <summary>Enters values, in the order of their fields.</summary>
    public async Task FillAsync(IFormValues values)
    {
        foreach (var field in values.Fields)
        {
            await (field.IsChoice
                ? Field(field.Label).SelectOptionAsync(new SelectOptionValue { Label = view.Shown(field.Value) })
                : Field(field.Label).FillAsync(field.Value));
        }
    }

    /// <summary>Enters a value as somebody does who has copied it elsewhere.</summary>
    public Task PasteAsync(FieldValue field) => Field(field.Label).EvaluateAsync(
        """
        (control, text) => {
          const data = new DataTransfer();
          data.setData('text/plain', text);
          control.focus();
          if (control.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }))) {
            document.execCommand('insertText', false, text);
          }
        }
        """,
        field.Value);

    /// <summary>Enters values and submits them.</summary>
    public async Task SubmitAsync(IFormValues values)
    {
        await FillAsync(values);
        await Submit.ClickAsync();
    }
}
