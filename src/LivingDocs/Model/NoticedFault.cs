namespace PortalAcceptance.LivingDocs.Model;

/// <summary>A fault that the portal can be told to have, and how it was noticed last.</summary>
/// <param name="Name">Its name, as <c>faults</c> takes it.</param>
/// <param name="Scenario">The feature and the case that noticed it: <c>Log in: A wrong password is refused</c>.</param>
/// <param name="Sentence">What the failure said.</param>
public sealed record NoticedFault(string Name, string Scenario, string Sentence);
