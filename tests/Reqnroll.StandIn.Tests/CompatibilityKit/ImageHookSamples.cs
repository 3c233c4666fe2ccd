using Reqnroll.StandIn.Tests.Support;

namespace Reqnroll.StandIn.Tests.CompatibilityKit;

/// <summary>The kit's hooks for hooks-attachment, in C#.</summary>
internal sealed class ImageHookSamples(IReqnrollOutputHelper output)
{
    private static readonly string _image = TestDataFile.PathOf("compatibility-kit", "hooks-attachment", "cucumber.svg");

    [BeforeScenario]
    public void Before() => output.AddAttachment(_image);

    [AfterScenario]
    public async Task After()
    {
        await Task.Yield();
        output.AddAttachment(_image);
    }
}
