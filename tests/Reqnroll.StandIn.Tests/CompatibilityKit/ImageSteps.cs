using Reqnroll.StandIn.Tests.Support;

namespace Reqnroll.StandIn.Tests.CompatibilityKit;

/// <summary>The kit's step definitions for examples-tables-attachment, in C#.</summary>
internal sealed class ImageSteps(IReqnrollOutputHelper output)
{
    [When("a JPEG image is attached")]
    public void Jpeg() => Attach("cucumber.jpeg");

    [When("a PNG image is attached")]
    public void Png() => Attach("cucumber.png");

    private void Attach(string name) => output.AddAttachment(TestDataFile.PathOf("compatibility-kit", "examples-tables-attachment", name));
}
