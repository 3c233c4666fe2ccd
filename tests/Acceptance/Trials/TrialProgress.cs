using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace PortalAcceptance.Acceptance.Trials;

// Writes a JSON object per line, for the command line that asked for the trials.
internal sealed class TrialProgress(string file) : IAsyncDisposable
{
    private static readonly JsonSerializerOptions _json = new(JsonSerializerDefaults.Web)
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    // Scenarios that run side by side share the file.
    private readonly TextWriter _file = TextWriter.Synchronized(
        new StreamWriter(new FileStream(file, FileMode.Create, FileAccess.Write, FileShare.ReadWrite | FileShare.Delete)) { AutoFlush = true });

    public void StartRound(IReadOnlyCollection<Trial> trials) => Write(new { roundStarted = new { trials = trials.Count } });

    public void Start(Trial trial) => Write(new { trialStarted = Named(trial) });

    public void End(Trial trial) => Write(new { trialEnded = Named(trial) });

    public void Judge(Judgement judgement) => Write(new
    {
        judged = new
        {
            misbehavior = judgement.Misbehavior.Name,
            caught = judgement.Caught is { } trial ? Told(trial) : null,
            stopped = judgement.Stopped.Select(Told),
            judgement.Tried,
        },
    });

    public ValueTask DisposeAsync() => _file.DisposeAsync();

    private static object Named(Trial trial) => new
    {
        misbehavior = trial.IsProof ? null : string.Join(", ", trial.Misbehaviors.Select(misbehavior => misbehavior.Name)),
        scenario = trial.Scenario.Name,
    };

    private static object Told(Trial trial) => new { scenario = trial.Scenario.Name, trial.Verdict.Step, trial.Verdict.Sentence };

    private void Write(object line) => _file.WriteLine(JsonSerializer.Serialize(line, _json));
}
