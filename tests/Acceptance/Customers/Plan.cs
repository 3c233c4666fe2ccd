namespace PortalAcceptance.Acceptance.Customers;

// The plans of the reference portal, with their canonical names and their prices in US dollars.
internal sealed record Plan(string Code, string Name, decimal MonthlyPrice)
{
    public static IReadOnlyList<Plan> All { get; } =
        [new("small", "Small server", 10.00m), new("medium", "Medium server", 24.50m), new("large", "Large server", 79.99m)];

    public static Plan Named(string name) => All.Single(plan => plan.Name == name);
}
