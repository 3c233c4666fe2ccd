namespace Reqnroll.StandIn.Tests.Sample;

/// <summary>What the sample's steps share: one for each scenario.</summary>
public sealed class Basket
{
    public List<Item> Items { get; } = [];
}
