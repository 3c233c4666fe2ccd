using PortalAcceptance.PageObjects.Components;

namespace PortalAcceptance.Acceptance.Support;

/// <summary>The link that the scenario was e-mailed last, so that steps can say "the same link".</summary>
/// <param name="current">Is told the form that the link leads to.</param>
public sealed class EmailedLink(CurrentForm current)
{
    private string? _address;
    private Func<string, Task<Form>>? _open;

    /// <summary>Whether there is any.</summary>
    public bool IsThere => _address is not null;

    private string Address => _address ?? throw new InvalidOperationException("No earlier step says which link is meant; begin with one such as \"Given I have been e-mailed a link to choose a new password\".");

    /// <summary>Takes a link out of an e-mail.</summary>
    /// <param name="address">The link.</param>
    /// <param name="open">Opens it, on the page where it leads.</param>
    public void Receive(string address, Func<string, Task<Form>> open) => (_address, _open) = (address, open);

    /// <summary>Opens the link.</summary>
    public Task OpenAsync() => OpenAsync(Address);

    /// <summary>Opens the link with one of its characters changed.</summary>
    public Task OpenAlteredAsync() => OpenAsync(Address[..^20] + (Address[^20] == 'A' ? 'B' : 'A') + Address[^19..]);

    private async Task OpenAsync(string address) => current.Form = await _open!(address);
}
