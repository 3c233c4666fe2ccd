namespace Reqnroll.StandIn.Tests.CompatibilityKit;

/// <summary>The kit's step definitions for hooks-named and hooks-undefined (whose hooks have no names: Reqnroll knows none), in C#. Not marked as bindings, so that the sample features don't find them.</summary>
internal sealed class NamedHookSamples
{
    [BeforeScenario]
    public void Before()
    {
    }

    [AfterScenario]
    public void After()
    {
    }
}
