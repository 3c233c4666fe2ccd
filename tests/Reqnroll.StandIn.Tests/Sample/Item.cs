namespace Reqnroll.StandIn.Tests.Sample;

/// <summary>A thing in the basket.</summary>
public sealed record Item(string Name, decimal Price);
