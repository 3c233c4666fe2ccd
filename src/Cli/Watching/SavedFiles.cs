using System.Threading.Channels;
using PortalAcceptance.Cli.Hosting;
using PortalAcceptance.RunConfiguration;

namespace PortalAcceptance.Cli.Watching;

// The feature files and step classes that somebody saves.
internal sealed class SavedFiles : IDisposable
{
    // Editors write a file several times, and tools write several files.
    private static readonly TimeSpan _lull = TimeSpan.FromMilliseconds(200);

    private readonly Channel<string> _saved = Channel.CreateUnbounded<string>();
    private readonly IReadOnlyList<FileSystemWatcher> _watchers;

    public SavedFiles(HostSources sources) =>
        _watchers = [Watch(sources.Features, "*.feature"), Watch(sources.Project, "*.cs", "*.json")];

    // Waits for the next one, and for those that are saved with it.
    public async Task<IReadOnlyList<string>> NextAsync(CancellationToken cancellationToken)
    {
        var files = new HashSet<string> { await _saved.Reader.ReadAsync(cancellationToken) };
        for (var isCalm = false; !isCalm;)
        {
            using var calm = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
            calm.CancelAfter(_lull);
            try
            {
                files.Add(await _saved.Reader.ReadAsync(calm.Token));
            }
            catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
            {
                isCalm = true;
            }
        }

        return [.. files];
    }

    public void Dispose()
    {
        foreach (var watcher in _watchers)
        {
            watcher.Dispose();
        }
    }

    private FileSystemWatcher Watch(string folder, params string[] files)
    {
        if (!Directory.Exists(folder))
        {
            throw new RunSettingsException($"There is no folder {folder} to watch; the scenarios were built elsewhere, so build them again here.");
        }

        var watcher = new FileSystemWatcher(folder) { IncludeSubdirectories = true, NotifyFilter = NotifyFilters.FileName | NotifyFilters.LastWrite };
        foreach (var file in files)
        {
            watcher.Filters.Add(file);
        }

        watcher.Changed += (_, change) => _saved.Writer.TryWrite(change.FullPath);
        watcher.Created += (_, change) => _saved.Writer.TryWrite(change.FullPath);
        // Many editors write a new file and give it the name of the old one.
        watcher.Renamed += (_, change) => _saved.Writer.TryWrite(change.FullPath);
        watcher.Error += (_, failure) => _saved.Writer.TryComplete(NotWatched(folder, failure.GetException()));
        try
        {
            watcher.EnableRaisingEvents = true;
        }
        catch (IOException e)
        {
            throw NotWatched(folder, e);
        }

        return watcher;
    }

    private static RunSettingsException NotWatched(string folder, Exception reason) =>
        new($"The folder {folder} can't be watched ({reason.Message.TrimEnd('.')}); start --watch again, or run without it.", reason);
}
