using FluentAssertions;
namespace Reqnroll.StandIn.Tests.CompatibilityKit;

/// <summary>The kit's step definitions for parameter-types, in C#. Not marked as bindings, so that the sample features don't find them.</summary>
internal sealed class FlightSteps
{
    [StepArgumentTransformation("([A-Z]{3})-([A-Z]{3})", Name = "flight")]
    public static Flight Flight(string from, string to) => new(from, to);

    [Given("{flight} has been delayed")]
    public void HasBeenDelayed(Flight flight) => flight.Should().Be(new Flight("LHR", "CDG"));
}
