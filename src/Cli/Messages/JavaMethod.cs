namespace PortalAcceptance.Cli.Messages;

/// <summary>A method; the messages know methods by this name whatever the language.</summary>
internal sealed record JavaMethod(string ClassName, string MethodName);
