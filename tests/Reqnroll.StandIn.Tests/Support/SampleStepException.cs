namespace Reqnroll.StandIn.Tests.Support;

/// <summary>What a step under test throws on purpose.</summary>
internal sealed class SampleStepException(string message) : Exception(message);
