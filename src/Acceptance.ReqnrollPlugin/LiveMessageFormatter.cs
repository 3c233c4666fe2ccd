using Io.Cucumber.Messages.Types;
using Reqnroll.Formatters.Configuration;
using Reqnroll.Formatters.Message;
using Reqnroll.Formatters.RuntimeSupport;
using Reqnroll.Utils;

namespace PortalAcceptance.ReqnrollPlugin;

// The file of messages can be read while it is written: it is shared, is flushed after each message, and ends with a line
// break.
public sealed class LiveMessageFormatter(IFormattersConfigurationProvider configuration, IFormatterLog log, IFileSystem files)
    : MessageFormatter(configuration, log, files)
{
    protected override Stream CreateTargetFileStream(string outputPath) =>
        new FileStream(outputPath, FileMode.Create, FileAccess.Write, FileShare.ReadWrite | FileShare.Delete, TUNING_PARAM_FILE_WRITE_BUFFER_SIZE);

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
