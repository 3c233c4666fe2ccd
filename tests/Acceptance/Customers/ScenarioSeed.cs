using System.Collections;
using System.Security.Cryptography;
using System.Text;
using Reqnroll;

namespace PortalAcceptance.Acceptance.Customers;

internal sealed record ScenarioSeed(int Value)
{
    public static ScenarioSeed Of(FeatureInfo feature, ScenarioInfo scenario)
    {
        var row = scenario.Arguments is null
            ? []
            : scenario.Arguments.Cast<DictionaryEntry>().Select(cell => $"{cell.Key}={cell.Value}");
        var name = string.Join('\n', [feature.FolderPath.Replace('\\', '/'), feature.Title, scenario.Title, .. row]);
        return new ScenarioSeed(BitConverter.ToInt32(SHA256.HashData(Encoding.UTF8.GetBytes(name))) & int.MaxValue);
    }
}
