using System.Globalization;
using System.Text.Json.Nodes;
using Reqnroll.Messages;

namespace Reqnroll.Execution;

/// <inheritdoc cref="IReqnrollOutputHelper"/>
/// <param name="host">The test framework.</param>
/// <param name="report">Takes the message of an attachment.</param>
internal sealed class OutputHelper(ITestHost host, Action<Func<JsonObject>> report) : IReqnrollOutputHelper
{
    public void WriteLine(string message)
    {
        host.WriteLine(message);
        report(() => AttachmentMessages.Log(message));
    }

    public void WriteLine(string format, params object[] args) => WriteLine(string.Format(CultureInfo.CurrentCulture, format, args));

    public void AddAttachment(string filePath)
    {
        host.Attach(filePath);
        report(() => AttachmentMessages.File(filePath));
    }
}
