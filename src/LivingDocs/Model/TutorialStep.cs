using PortalAcceptance.LivingDocs.Results;

namespace PortalAcceptance.LivingDocs.Model;

/// <summary>A step of a tutorial.</summary>
/// <param name="Action">What to do.</param>
/// <param name="Answers">What is shown then.</param>
public sealed record TutorialStep(Instruction Action, IReadOnlyList<Instruction> Answers);
