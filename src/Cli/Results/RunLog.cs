namespace PortalAcceptance.Cli.Results;

// What the scenario program prints. A disk that is full doesn't end the run: it says so itself.
internal sealed class RunLog(string file) : IDisposable
{
    private readonly Lock _lock = new();
    private readonly StreamWriter _writer = new(file) { AutoFlush = true };

    // Why the file is not complete, or null.
    public string? Fault { get; private set; }

    public void Add(string line)
    {
        lock (_lock)
        {
            if (Fault is null)
            {
                Try(() => _writer.WriteLine(line));
            }
        }
    }

    public void Dispose() => Try(_writer.Dispose);

    private void Try(Action write)
    {
        try
        {
            write();
        }
        catch (IOException e)
        {
            Fault ??= $"The log of the run is not complete: {e.Message}";
        }
    }
}
