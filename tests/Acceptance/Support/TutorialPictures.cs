using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using NUnit.Framework;
using PortalAcceptance.Acceptance.Customers;
using PortalAcceptance.LivingDocs.Results;
using PortalAcceptance.PageObjects.Recording;
using PortalAcceptance.RunConfiguration;
using PortalAcceptance.SecretSearch;
using Reqnroll;
using Reqnroll.Bindings;

namespace PortalAcceptance.Acceptance.Support;

// Attaches to the current step a picture of each thing that the customer does in it, taken before, and of each answer. Preconditions
// and checks do more than a tutorial tells.
internal sealed class TutorialPictures(
    ScenarioContext scenario, ScenarioStart start, Customer customer, PortalTarget target, RunSettings settings, IReqnrollOutputHelper output) : IActionRecorder
{
    // Enough to see where on the page a control is.
    private const float Height = 540;

    // Unlike ASCII alone, the letters of every language can be read, and searched for secrets.
    private static readonly JsonSerializerOptions _json = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly SecretMasker _masker = new(new SecretMatcher(target.Secrets));

    // The values that a step replaces are still on the page.
    private readonly HashSet<string> _personal = [.. customer.PersonalTexts];

    public async Task RecordAsync(RecordedAction action)
    {
        if (!IsTold(action.Kind) || await FindAsync(action.Controls) is not { } controls)
        {
            return;
        }

        var path = RunOutput.NewEvidence(settings, scenario.ScenarioInfo.Title, start.Seed, TestContext.CurrentContext.CurrentRepeatCount + 1, Instruction.Suffix);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var picture = await TryTakeAsync(action, controls, $"{path}.png") ? $"{path}.png" : null;
        var instruction = new Instruction(NameOf(action.Kind), action.Key, [.. action.Controls.Select(Described)], Path.GetFileName(picture));
        await File.WriteAllTextAsync($"{path}.json", _masker.Masked(JsonSerializer.Serialize(instruction, _json)));
        foreach (var file in new[] { picture, $"{path}.json" }.OfType<string>())
        {
            output.AddAttachment(file);
        }
    }

    // A picture never changes a scenario's result.
    private async Task<bool> TryTakeAsync(RecordedAction action, IReadOnlyList<IElementHandle> controls, string path)
    {
        var page = action.Controls[0].Locator.Page;
        try
        {
            var screenshot = new MaskedScreenshot(page, _masker) { IsPersonal = PersonalTexts().IsMatch };
            await new OutlinedScreenshot(screenshot).TakeAsync(controls, action.Kind == ActionKind.PageShown ? page.ViewportSize?.Height ?? Height : Height, path);
            return true;
        }
        catch (Exception e) when (e is PlaywrightException or TimeoutException)
        {
            output.WriteLine($"The tutorial lacks a picture, which can't be taken: {e.Message}");
            return false;
        }
    }

    private bool IsTold(ActionKind kind) => scenario.StepContext.StepInfo.StepDefinitionType switch
    {
        StepDefinitionType.When => true,
        StepDefinitionType.Then => kind is ActionKind.PageShown or ActionKind.Confirmed,
        _ => false,
    };

    // None if a control doesn't appear: the action then says so itself.
    private async Task<IReadOnlyList<IElementHandle>?> FindAsync(IReadOnlyList<RecordedControl> controls)
    {
        try
        {
            var found = new List<IElementHandle>();
            foreach (var control in controls)
            {
                await control.Locator.WaitForAsync(new() { Timeout = (float)settings.ExpectTimeout.TotalMilliseconds });
                await control.Locator.ScrollIntoViewIfNeededAsync();
                found.Add(await control.Locator.ElementHandleAsync());
            }

            return found;
        }
        catch (Exception e) when (e is TimeoutException or PlaywrightException)
        {
            return null;
        }
    }

    private Regex PersonalTexts()
    {
        _personal.UnionWith(customer.PersonalTexts);
        return new Regex($@"(?<!\w)({string.Join('|', _personal.Select(Regex.Escape))})(?!\w)");
    }

    private InstructionControl Described(RecordedControl control) => new(control.Kind, control.Name == customer.LoginId ? null : control.Name);

    private static string NameOf(ActionKind kind) => JsonNamingPolicy.CamelCase.ConvertName(kind.ToString());
}
