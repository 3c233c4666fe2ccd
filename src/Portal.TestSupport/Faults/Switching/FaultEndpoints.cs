namespace PortalAcceptance.Portal.TestSupport.Faults.Switching;

internal static class FaultEndpoints
{
    public static void MapFaults(this RouteGroupBuilder group)
    {
        group.MapGet("/faults", (FaultSwitch faults) => FaultCatalog.All.Select(fault => FaultState.Of(fault, faults)));
        group.MapPost("/faults", SwitchAsync);
        group.MapDelete("/faults", ClearAsync);
    }

    private static async Task<IResult> SwitchAsync(
        FaultRequest request, FaultSwitch faults, CustomerFinder customers, SteeredCustomers steered, CancellationToken cancellationToken)
    {
        if (FaultCatalog.Find(request.Name ?? "") is not { } fault)
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
