using PortalAcceptance.RunConfiguration;

namespace PortalAcceptance.Acceptance.Support;

// Stops the run before a disk is full: later, what the run has could not be reported any more.
internal sealed class DiskSpace(IReadOnlyList<string> folders, Func<string, long> freeBytes)
{
    private const long Needed = 64 * MegaByte;

    private const long MegaByte = 1_000_000;

    private static readonly TimeSpan _interval = TimeSpan.FromSeconds(1);

    public DiskSpace(IReadOnlyList<string> folders)
        : this(folders, FreeBytes)
    {
    }

    // Null while there is enough.
    public string? Problem => folders.Select(folder => (Folder: folder, Free: freeBytes(folder))).FirstOrDefault(disk => disk.Free < Needed) is { Folder: { } folder, Free: var free }
        ? $"only {free / MegaByte} MB are left on the disk of {folder}, and a run needs {Needed / MegaByte} MB; free some space and run again."
        : null;

    public void Check()
    {
        if (Problem is { } problem)
        {
            throw new RunSettingsException($"The run can't start: {problem}");
        }
    }

    public async Task WatchAsync(Interruption interruption)
    {
        using var timer = new PeriodicTimer(_interval);
        while (!interruption.IsRequested && await timer.WaitForNextTickAsync())
        {
            if (Problem is { } problem)
            {
                interruption.Stop(problem);
            }
        }
    }

    // A Windows share has no drive that could be asked.
    private static long FreeBytes(string folder) =>
        folder.StartsWith(@"\\", StringComparison.Ordinal) ? long.MaxValue : new DriveInfo(folder).AvailableFreeSpace;
}
