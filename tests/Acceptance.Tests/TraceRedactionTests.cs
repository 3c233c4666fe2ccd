using System.IO.Compression;
using System.Text;
using FluentAssertions;
using NUnit.Framework;
using PortalAcceptance.Acceptance.Support;
using PortalAcceptance.SecretSearch;

namespace PortalAcceptance.Acceptance.Tests;

[Parallelizable(ParallelScope.All)]
[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
internal sealed class TraceRedactionTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory().FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Test]
    public void SecretsAreTakenOutOfEveryEntry()
    {
        var trace = Path.Combine(_folder, "trace.zip");
        byte[] picture = [0x89, 0x50, 0xFF, 0x00, 0xC3, 0x28];
        using (var archive = ZipFile.Open(trace, ZipArchiveMode.Create))
        {
            Write(archive, "trace.trace", """{"value":"pa\"ss <wörd> & 1234"}"""u8);
            Write(archive, "resources/form", "Password=pa%22ss+%3Cw%C3%B6rd%3E+%26+1234&x=1"u8);
            Write(archive, "resources/picture", picture);
        }

        var known = new KnownSecrets();
        known.Add(SecretKind.Password, "pa\"ss <wörd> & 1234");
        TraceRedaction.Redact(trace, new SecretMasker(new SecretMatcher(known)));

        using var redacted = ZipFile.OpenRead(trace);
        Encoding.UTF8.GetString(Read(redacted, "trace.trace")).Should().Be("""{"value":"***"}""");
        Encoding.UTF8.GetString(Read(redacted, "resources/form")).Should().Be("Password=***&x=1");
        Read(redacted, "resources/picture").Should().Equal(picture);
    }

    private static void Write(ZipArchive archive, string name, ReadOnlySpan<byte> bytes)
    {
        using var content = archive.CreateEntry(name).Open();
        content.Write(bytes);
    }

    private static byte[] Read(ZipArchive archive, string name)
    {
        using var content = archive.GetEntry(name)!.Open();
        using var bytes = new MemoryStream();
        content.CopyTo(bytes);
        return bytes.ToArray();
    }
}
