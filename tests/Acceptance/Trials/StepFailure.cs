using Reqnroll.Bindings;

namespace PortalAcceptance.Acceptance.Trials;

internal sealed record StepFailure(StepDefinitionType Type, string Step, Exception Error);
