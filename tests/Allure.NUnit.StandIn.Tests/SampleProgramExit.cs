namespace PortalAcceptance.AllureStandIn.Tests;

internal sealed record SampleProgramExit(int ExitCode, string Output);
