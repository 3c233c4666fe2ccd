namespace Reqnroll;

/// <summary>Writes to the running scenario's output and report.</summary>
public interface IReqnrollOutputHelper
{
    /// <summary>Writes a line.</summary>
    /// <param name="message">The line.</param>
    void WriteLine(string message);

    /// <summary>Writes a formatted line.</summary>
    /// <param name="format">A composite format string.</param>
    /// <param name="args">What it formats.</param>
    void WriteLine(string format, params object[] args);

    /// <summary>Attaches a file to the running scenario or step.</summary>
    /// <param name="filePath">The file, which must exist.</param>
    /// <exception cref="FileNotFoundException">There is no such file.</exception>
    void AddAttachment(string filePath);
}
