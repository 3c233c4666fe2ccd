namespace PortalAcceptance.LivingDocs.Results;

/// <summary>A control that an instruction names.</summary>
/// <param name="Kind">What it is, such as "button" or "field".</param>
/// <param name="Name">Its name, as the portal shows it; <see langword="null"/> if it is the customer's login ID.</param>
public sealed record InstructionControl(string Kind, string? Name);
