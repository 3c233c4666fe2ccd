namespace Reqnroll.StandIn.Tests.Support;

/// <summary>Skips a test.</summary>
internal sealed class SkippedException(string message) : Exception(message);
