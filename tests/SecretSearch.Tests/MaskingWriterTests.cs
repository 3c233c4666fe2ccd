namespace PortalAcceptance.SecretSearch.Tests;

[Parallelizable(ParallelScope.All)]
[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
internal sealed class MaskingWriterTests : IDisposable
{
    private readonly KnownSecrets _known = new();
    private readonly StringWriter _written = new() { NewLine = "\n" };
    private readonly MaskingWriter _writer;

    public MaskingWriterTests()
    {
        _known.Add(SecretKind.Password, "quiet-lanterns");
        _writer = new MaskingWriter(_written, new SecretMasker(new SecretMatcher(_known))) { NewLine = "\n" };
    }

    public void Dispose()
    {
        _writer.Dispose();
        _written.Dispose();
    }

    [Test]
    public void ASecretThatIsWrittenInPiecesIsMasked()
    {
        _writer.Write("typed quiet-");
        _writer.Write('l');
        _writer.Write("anterns".ToCharArray());
        _writer.WriteLine(" twice");

        _written.ToString().Should().Be("typed *** twice\n");
    }

    [Test]
    public void AnUnfinishedLineIsWrittenWhenAskedFor()
    {
        _writer.Write("first\nthen quiet-lanterns");
        _written.ToString().Should().Be("first\n");

        _writer.Flush();
        _written.ToString().Should().Be("first\nthen ***");
    }

    [Test]
    public void AnUnfinishedLineIsWrittenAtTheEnd()
    {
        _writer.Write("the end");
        _writer.Dispose();

        _written.ToString().Should().Be("the end");
    }
}
