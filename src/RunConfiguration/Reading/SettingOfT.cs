namespace PortalAcceptance.RunConfiguration.Reading;

/// <summary>A setting whose value is a <typeparamref name="T"/>.</summary>
/// <param name="key">Its dotted key.</param>
/// <param name="kind">The kind of its value.</param>
/// <param name="fallback">The value when nothing sets it.</param>
internal sealed class Setting<T>(string key, ValueKind<T> kind, T fallback) : Setting(key)
{
    public T Fallback => fallback;

    public override string Expected => kind.Expected;

    public override IReadOnlyList<string>? Choices => kind.Choices;

    internal override IReadOnlyList<string> JsonTypes => kind.JsonTypes;

    internal override int? Minimum => kind.Minimum;

    internal override void Check(ConfigNode node) => Read(node);

    /// <summary>Reads a value.</summary>
    /// <exception cref="RunSettingsException">It is not what the setting expects.</exception>
    public T Read(ConfigNode node)
    {
        if (kind.Read(node, out var value))
        {
            return value;
        }
        throw kind.ChoicesNotHonoured.Contains(node.Text)
            ? node.Refuse($"asks for {node.Shown}, which Playwright Test knows and this suite doesn't honour yet; make it {kind.Expected}.")
            : node.Refuse($"must be {kind.Expected}, not {node.Shown}.");
    }
}
