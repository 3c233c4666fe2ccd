using PortalAcceptance.Portal.TestSupport;
using PortalAcceptance.Portal.TestSupport.Faults.Switching;

namespace PortalAcceptance.Portal.Tests.Faults;

internal sealed class MutantSwitchTests
{
    private const int Mutants = 9;

    private static Func<int, bool> Asked => (Func<int, bool>)AppContext.GetData(MutantSwitch.Name)!;

    // A scenario may start a portal of its own, and the others go on.
    [Test]
    public void EachPortalOfTheProcessHasMutantsOfItsOwn()
    {
        var (steered, other) = (new SteeredCustomers(), new SteeredCustomers());
        using var mutants = new MutantSwitch(steered, Mutants);
        mutants.Set(3, steered.Steer("ada@example.org", null), isOn: true);
        using (var others = new MutantSwitch(other, Mutants))
        {
            others.Set(4, other.Steer("grace@example.org", null), isOn: true);
            other.Serve("grace@example.org");

            (Asked(3), Asked(4)).Should().Be((false, true));
            other.Serve("");
        }

        steered.Serve("ada@example.org");

        (Asked(3), Asked(4)).Should().Be((true, false));
        mutants.ReachedBy(steered.Find("ada@example.org")!).Should().Equal("mutant-3", "mutant-4");
    }
}
