using Io.Cucumber.Messages.Types;
using Reqnroll.Formatters;
using Reqnroll.Formatters.Configuration;
using Reqnroll.Formatters.Message;
using Reqnroll.Formatters.RuntimeSupport;
using Reqnroll.Utils;

namespace PortalAcceptance.ReqnrollPlugin;

/// <summary>
/// Reqnroll's message formatter, made readable while it writes: the file can be opened by others, holds every message
/// as soon as it was sent, and ends with a line break.
/// </summary>
/// <param name="configuration">The formatters' settings.</param>
/// <param name="log">Takes what goes wrong.</param>
/// <param name="files">The file system.</param>
/// <param name="lines">Is told where scenarios are.</param>
public sealed class LiveMessageFormatter(IFormattersConfigurationProvider configuration, IFormatterLog log, IFileSystem files, FeatureLines lines)
    : MessageFormatter(configuration, log, files), ICucumberMessageFormatter
{
    // Before the message is queued, so that a scenario's line is known when the scenario starts.
    Task ICucumberMessageFormatter.PublishAsync(Envelope message)
    {
        lines.Add(message);
        return PublishAsync(message);
    }

    /// <inheritdoc/>
    protected override Stream CreateTargetFileStream(string outputPath) =>
        new FileStream(outputPath, FileMode.Create, FileAccess.Write, FileShare.ReadWrite | FileShare.Delete, TUNING_PARAM_FILE_WRITE_BUFFER_SIZE);

    /// <inheritdoc/>
    protected override async Task WriteToFile(Envelope envelope, CancellationToken cancellationToken)
    {
        await base.WriteToFile(envelope, cancellationToken);
        if (envelope.TestRunFinished is not null)
        {
            await TargetFileStream!.WriteAsync("\n"u8.ToArray(), cancellationToken);
        }

        // Not after each message: many come at once.
        if (!PostedMessages.Reader.TryPeek(out _))
        {
            await FlushTargetFileStream(cancellationToken);
        }
    }
}
