namespace Reqnroll.StandIn.Tests.CompatibilityKit;

/// <summary>The kit's step definition for cdata, in C#.</summary>
internal sealed class CDataSteps
{
    [Given("I have {int} <![CDATA[cukes]]> in my belly")]
    public void IHaveCukes(int count)
    {
    }
}
