using System.Diagnostics;
using FluentAssertions;
using NUnit.Framework;
using PortalAcceptance.Acceptance.Selection;
using PortalAcceptance.RunConfiguration;

namespace PortalAcceptance.Acceptance.Tests.Selection;

[Parallelizable(ParallelScope.All)]
[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
internal sealed class ChangedFilesTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("changed-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Test]
    public async Task ChangesSinceACommitAreToldWithNewFiles()
    {
        await GitAsync("init", "--quiet");
        await CommitAsync("first.feature");
        await CommitAsync("été/second.feature");
        await WriteAsync("third.feature");
        await WriteAsync("ignored.feature");
        await WriteAsync(".gitignore", "ignored.feature");

        (await ChangedAsync("HEAD")).Should().BeEquivalentTo("third.feature", ".gitignore");
        (await ChangedAsync("HEAD~1")).Should().BeEquivalentTo("third.feature", ".gitignore", "été/second.feature");
        await WriteAsync("first.feature", "changed");
        (await ChangedAsync("HEAD")).Should().BeEquivalentTo("third.feature", ".gitignore", "first.feature");
    }

    [Test]
    public async Task AnUnknownCommitIsRefused()
    {
        await GitAsync("init", "--quiet");
        var changed = () => ChangedAsync("nowhere");

        (await changed.Should().ThrowAsync<RunSettingsException>()).WithMessage("git can't tell what has changed (*nowhere*); correct --only-changed or PORTAL_ONLY_CHANGED.");
    }

    private async Task<IEnumerable<string>> ChangedAsync(string commit)
    {
        // Where the temporary folder is a link, git tells where that leads.
        var folder = Path.Combine(_folder, "été");
        Directory.CreateDirectory(folder);
        return (await ChangedFiles.SinceAsync(commit, folder)).Select(file => file[(file.IndexOf(Path.GetFileName(_folder), StringComparison.Ordinal) + Path.GetFileName(_folder).Length + 1)..].Replace('\\', '/'));
    }

    private async Task CommitAsync(string file)
    {
        await WriteAsync(file);
        await GitAsync("add", ".");
        await GitAsync("-c", "user.name=Ada", "-c", "user.email=ada@example.org", "commit", "--quiet", "--message", file);
    }

    private Task WriteAsync(string file, string text = "")
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(_folder, file))!);
        return File.WriteAllTextAsync(Path.Combine(_folder, file), text);
    }

    private async Task GitAsync(params string[] arguments)
    {
        using var git = Process.Start(new ProcessStartInfo("git", arguments) { WorkingDirectory = _folder })!;
        await git.WaitForExitAsync();
        git.ExitCode.Should().Be(0);
    }
}
