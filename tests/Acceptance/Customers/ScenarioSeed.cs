using System.Collections;
using System.Security.Cryptography;
using System.Text;
using Reqnroll;

namespace PortalAcceptance.Acceptance.Customers;

/// <summary>A number that a scenario, or a row of its outline, always has and hardly shares with any other.</summary>
/// <param name="Value">The number.</param>
public sealed record ScenarioSeed(int Value)
{
    /// <summary>The seed of a scenario: from its feature's folder and title, its own title and the values of its row.</summary>
    public static ScenarioSeed Of(FeatureInfo feature, ScenarioInfo scenario)
    {
        var row = scenario.Arguments is null
            ? []
            : scenario.Arguments.Cast<DictionaryEntry>().Select(cell => $"{cell.Key}={cell.Value}");
        var name = string.Join('\n', [feature.FolderPath.Replace('\\', '/'), feature.Title, scenario.Title, .. row]);
        return new ScenarioSeed(BitConverter.ToInt32(SHA256.HashData(Encoding.UTF8.GetBytes(name))) & int.MaxValue);
    }
}
