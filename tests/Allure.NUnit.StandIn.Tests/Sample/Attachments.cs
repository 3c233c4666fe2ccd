using Allure.Net.Commons;
using FluentAssertions;
using NUnit.Framework;

namespace Sample;

public sealed class Attachments
{
    private readonly string _file = Path.Combine(Path.GetTempPath(), $"{Guid.NewGuid()}.png");

    [Test]
    public void OfATestAndItsSteps()
    {
        File.WriteAllText(_file, "picture");
        AllureApi.AddAttachment("of the test", "text/plain", "text"u8.ToArray(), ".txt");
        AllureApi.Step("step", () =>
        {
            AllureApi.AddAttachment(_file);
            AllureApi.AddAttachment(_file, "named");
            AllureApi.AddAttachment("typed", "image/x-own", _file);
        });
        AllureApi.AddAttachment("without extension", "application/x-own", "data"u8.ToArray());
        FluentActions.Invoking(() => AllureApi.AddAttachment("nowhere.png"))
            .Should().Throw<FileNotFoundException>().WithMessage("*nowhere.png*");
    }

    [TearDown]
    public async Task AttachAsAnAsynchronousHookDoes()
    {
        await Task.Yield();
        AllureApi.AddAttachment("from the tear-down", "text/plain", "late"u8.ToArray(), ".txt");
        File.Delete(_file);
    }
}
