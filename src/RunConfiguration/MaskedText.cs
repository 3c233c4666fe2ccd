namespace PortalAcceptance.RunConfiguration;

/// <summary>A value that is used but never shown: printing it, alone or within a record, prints asterisks.</summary>
public sealed class MaskedText(string value)
{
    /// <summary>The text itself; keep it out of logs, messages and reports.</summary>
    public string Reveal() => value;

    public override string ToString() => "***";
}
