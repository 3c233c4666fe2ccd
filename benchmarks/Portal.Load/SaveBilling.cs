namespace PortalAcceptance.Portal.Load;

// Sends the form, follows the redirect and reads the confirmation, as a browser does. If another worker saves in between,
// the portal must refuse the save, and the next step retries it.
internal sealed class SaveBilling(Visitor visitor, string loginId, string name) : IWorker
{
    private readonly List<string> _saved = [];
    private string? _token;
    private int _version;
    private int _attempts;

    public string LoginId => loginId;

    public IReadOnlyList<string> Saved => _saved;

    public async ValueTask<bool> StepAsync(CancellationToken cancellationToken)
    {
        if (_token is null)
        {
            var page = await visitor.GetAsync(ReadSettings.Page, cancellationToken);
            (_token, _version) = (Form.TokenIn(page), Form.BillingVersionIn(page));
        }

        var value = $"{name}, save {++_attempts}";
        var answer = await visitor.PostAsync(
            $"{ReadSettings.Page}?handler=Billing",
            [
                new("Billing.Version", $"{_version}"), new("Billing.BillingName", "Ada Lovelace"), new("Billing.Address", "12 St James’s Square"),
                new("Billing.AddressLine2", value), new("Billing.City", "London"), new("Billing.Country", "GB"),
                new("Billing.PostalCode", "SW1Y 4JH"), new(Form.Token, _token),
            ],
            cancellationToken);
        if (answer.Status == 200 && answer.Holds("role=\"alert\""u8))
        {
            _version = Form.BillingVersionIn(answer);
            return false;
        }

        var location = Visitor.Expect(302, $"a save of {loginId}", answer).Header("Location")!;
        _saved.Add(value);
        var confirmed = await visitor.GetAsync(location.Split('#')[0], cancellationToken);
        if (!confirmed.Holds("Your billing information has been updated."u8))
        {
            throw new WrongAnswerException($"The save of {loginId} wasn't confirmed:\n{confirmed.Text}");
        }

        _version = Form.BillingVersionIn(confirmed);
        return true;
    }
}
