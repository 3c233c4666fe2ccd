using PortalAcceptance.RunConfiguration.Reading;

namespace PortalAcceptance.RunConfiguration;

/// <summary>A secret, by the name of the environment variable that holds it.</summary>
public sealed class SecretVariable
{
    private readonly ConfigNode _node;
    private readonly string _meaning;

    internal SecretVariable(ConfigNode node, string meaning) => (_node, _meaning) = (node, meaning);

    /// <summary>The variable's name.</summary>
    public string Name => _node.Text;

    /// <summary>Reads the secret.</summary>
    /// <param name="environment">The environment variables; <see langword="null"/> takes this process's.</param>
    /// <exception cref="RunSettingsException">The variable is missing or empty.</exception>
    public MaskedText Read(IReadOnlyDictionary<string, string>? environment = null)
    {
        var value = environment is null ? Environment.GetEnvironmentVariable(Name) : environment.GetValueOrDefault(Name);
        return string.IsNullOrEmpty(value)
            ? throw _node.Refuse($"names the environment variable {Name}, which is missing or empty; set it to {_meaning}.")
            : new MaskedText(value);
    }

    public override string ToString() => Name;
}
