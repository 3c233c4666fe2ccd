namespace PortalAcceptance.Portal.TestSupport.Faults.Switching;

internal static class FaultEndpoints
{
    public static void MapFaults(this RouteGroupBuilder group)
    {
        group.MapGet("/faults", (FaultSwitch faults) => FaultCatalog.All.Select(fault => FaultState.Of(fault, faults)));
        group.MapPost("/faults", SwitchAsync);
        group.MapDelete("/faults", ClearAsync);
        group.MapGet("/mutants", (string customer, MutantSwitch mutants, SteeredCustomers steered) =>
            steered.Find(customer) is { } found ? mutants.ReachedBy(found) : []);
    }

    private static async Task<IResult> SwitchAsync(
        FaultRequest request, FaultSwitch faults, MutantSwitch mutants, CustomerFinder customers, SteeredCustomers steered, CancellationToken cancellationToken)
    {
        var fault = FaultCatalog.Find(request.Name ?? "");
        var mutant = MutantSwitch.Find(request.Name ?? "");
        if (fault is null && (mutant is null || request.Customer is null))
        {
            return TestSupportEndpoints.Refuse($"There is no fault \"{request.Name}\". GET /test-support/faults lists them all.");
        }

        SteeredCustomer? customer = null;
        if (request.Customer is { } loginId)
        {
            customer = await customers.FindAsync(loginId, cancellationToken);
            if (customer is null && !loginId.Contains('@', StringComparison.Ordinal))
            {
                return TestSupportEndpoints.Refuse($"No customer has the login ID \"{loginId}\".");
            }

            // A visitor who signs up is no customer yet.
            customer ??= steered.Steer(loginId.Trim(), customerId: null);
        }

        if (fault is null)
        {
            mutants.Set(mutant!.Value, customer!, request.On);
            return Results.Json(new { request.Name, request.On });
        }

        faults.Set(fault, customer, request.On);
        return Results.Json(FaultState.Of(fault, faults));
    }

    private static async Task<IResult> ClearAsync(string? customer, FaultSwitch faults, CustomerFinder customers, CancellationToken cancellationToken)
    {
        var found = customer is null ? null : await customers.FindAsync(customer, cancellationToken);
        if (customer is not null && found is null)
        {
            return TestSupportEndpoints.Refuse($"No customer has the login ID \"{customer}\".");
        }

        faults.Clear(found);
        return Results.NoContent();
    }
}
