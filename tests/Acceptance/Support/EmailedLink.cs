using PortalAcceptance.PageObjects.Components;

namespace PortalAcceptance.Acceptance.Support;

/// <summary>The link that was emailed last in the scenario, so that steps can say "the same link".</summary>
public sealed class EmailedLink(Screen screen)
{
    private string? _address;
    private Func<string, Task<Form>>? _open;

    /// <summary>Whether there is any.</summary>
    public bool IsThere => _address is not null;

    private string Address => _address ?? throw new InvalidOperationException("No earlier step says which link is meant; begin with one such as \"Given I have been emailed a link to choose a new password\".");

    /// <summary>Takes a link out of an email.</summary>
    /// <param name="address">The link.</param>
    /// <param name="open">Opens it, on the page where it leads.</param>
    public void Receive(string address, Func<string, Task<Form>> open) => (_address, _open) = (address, open);

    /// <summary>Opens the link.</summary>
    public Task OpenAsync() => OpenAsync(Address);

    /// <summary>Opens the link with one of its characters changed.</summary>
    public Task OpenAlteredAsync() => OpenAsync(Address[..^20] + (Address[^20] == 'A' ? 'B' : 'A') + Address[^19..]);

    private async Task OpenAsync(string address) => screen.Form = await _open!(address);
}
