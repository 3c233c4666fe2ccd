namespace Reqnroll.StandIn.Tests.CompatibilityKit;

/// <summary>A flight, by its airports.</summary>
internal sealed record Flight(string From, string To);
