namespace Reqnroll.StandIn.Tests.Support;

/// <summary>Makes a test inconclusive.</summary>
internal sealed class InconclusiveOutcome(string message) : Exception(message);
