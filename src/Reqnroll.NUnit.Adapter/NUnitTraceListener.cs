using NUnit.Framework;
using Reqnroll.Tracing;

namespace PortalAcceptance.ReqnrollAdapter;

/// <summary>Writes the steps, and what they write, into the output of their test.</summary>
public sealed class NUnitTraceListener : ITraceListener
{
    public void WriteTestOutput(string message) => TestContext.Out.WriteLine(message);

    public void WriteToolOutput(string message) => TestContext.Out.WriteLine($"-> {message}");
}
