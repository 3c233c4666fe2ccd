namespace PortalAcceptance.RunConfiguration.Browsers;

/// <summary>What finding and installing a browser needs of the machine.</summary>
internal interface IMachine
{
    Platform Platform { get; }

    /// <summary>Whether this process may install software.</summary>
    bool IsRoot { get; }

    /// <summary>All environment variables.</summary>
    IReadOnlyDictionary<string, string> Variables { get; }

    bool FileExists(string path);

    /// <summary>A small file's text, or <see langword="null"/> when there is no such file.</summary>
    string? ReadText(string path);

    /// <summary>Runs a program to its end.</summary>
    /// <param name="onLine">Gets each line that it prints.</param>
    /// <returns>Its exit code.</returns>
    Task<int> RunAsync(string fileName, IReadOnlyList<string> arguments, Action<string> onLine, CancellationToken cancellationToken);

    /// <summary>Runs Playwright's own command line, which prints to the console.</summary>
    /// <returns>Its exit code.</returns>
    Task<int> RunPlaywrightAsync(IReadOnlyList<string> arguments);

    /// <summary>Lets five seconds pass.</summary>
    Task PauseAsync(CancellationToken cancellationToken);

    /// <summary>Waits until no other process of this user installs a browser.</summary>
    /// <param name="onWait">Called once when there is a wait.</param>
    /// <returns>Lets the others go on when disposed.</returns>
    Task<IDisposable> LockInstallationAsync(Action onWait, CancellationToken cancellationToken);
}
