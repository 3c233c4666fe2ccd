using System.IO.Compression;
using FluentAssertions;
using NUnit.Framework;
using PortalAcceptance.Acceptance.Support;

namespace PortalAcceptance.Acceptance.Tests;

[Parallelizable(ParallelScope.All)]
[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
public sealed class TraceRedactionTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory().FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [TestCase("pa\"ss <wörd> & 1234", "{\"value\":\"pa\\\"ss <wörd> & 1234\"}", "{\"value\":\"***\"}", TestName = "As JSON")]
    [TestCase("pa\"ss <wörd> & 1234", "Password=pa%22ss+%3Cw%C3%B6rd%3E+%26+1234&x=1", "Password=***&x=1", TestName = "As a form field")]
    [TestCase("4111111111111111", "fill 4111111111111111.", "fill ***.", TestName = "Anywhere in a text")]
    [TestCase("123", "{\"value\":\"123\",\"time\":1234}", "{\"value\":\"***\",\"time\":1234}", TestName = "A short one as a whole value")]
    [TestCase("123", "a=1&SecurityCode=123", "a=1&SecurityCode=***", TestName = "A short one as the last form field")]
    [TestCase("123", "{\"x\":123.5,\"y\":\"0123\"}", "{\"x\":123.5,\"y\":\"0123\"}", TestName = "A short one is left where it is something else")]
    public void ASecretIsTakenOut(string secret, string before, string after)
    {
        var trace = Trace(before);
        TraceRedaction.Redact(trace, [secret]);
        Read(trace).Should().Be(after);
    }

    [Test]
    public void BytesThatAreNoTextStayAsTheyAre()
    {
        var trace = Path.Combine(_folder, "trace.zip");
        byte[] picture = [0x89, 0x50, 0xFF, 0x00, 0xC3, 0x28, .. "4111111111111111"u8, 0xFE];
        using (var archive = ZipFile.Open(trace, ZipArchiveMode.Create))
        using (var content = archive.CreateEntry("resources/picture").Open())
        {
            content.Write(picture);
        }

        TraceRedaction.Redact(trace, ["4111111111111111"]);

        using var redacted = ZipFile.OpenRead(trace);
        using var read = redacted.Entries[0].Open();
        using var bytes = new MemoryStream();
        read.CopyTo(bytes);
        bytes.ToArray().Should().Equal([0x89, 0x50, 0xFF, 0x00, 0xC3, 0x28, .. "***"u8, 0xFE]);
    }

    private string Trace(string text)
    {
        var file = Path.Combine(_folder, "trace.zip");
        using var archive = ZipFile.Open(file, ZipArchiveMode.Create);
        using var writer = new StreamWriter(archive.CreateEntry("trace.trace").Open());
        writer.Write(text);
        return file;
    }

    private static string Read(string file)
    {
        using var archive = ZipFile.OpenRead(file);
        using var reader = new StreamReader(archive.Entries[0].Open());
        return reader.ReadToEnd();
    }
}
