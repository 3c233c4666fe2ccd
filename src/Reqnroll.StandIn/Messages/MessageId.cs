namespace Reqnroll.Messages;

/// <summary>Makes the identifiers of messages. They are unique beyond the run, so that files of several runs can be joined.</summary>
internal static class MessageId
{
    /// <summary>Makes an identifier.</summary>
    public static string Next() => Guid.CreateVersion7().ToString();
}
