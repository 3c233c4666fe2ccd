using PortalAcceptance.Portal.Forms;

namespace PortalAcceptance.Portal.Customers;

/// <summary>Saves one section of the account settings, by itself, and leaves the others alone.</summary>
/// <typeparam name="TInput">What the section's form holds.</typeparam>
public interface ISectionUpdate<in TInput>
{
    /// <summary>Saves the section, or says what is wrong with the input; then nothing was saved.</summary>
    /// <param name="customerId">Whose account.</param>
    /// <param name="input">What was submitted, as typed.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    Task<FormResult> ExecuteAsync(Guid customerId, TInput input, CancellationToken cancellationToken);
}
