using System.Security.Cryptography;

namespace PortalAcceptance.Portal.Customers;

/// <summary>Makes the password that a new customer finds in the welcome e-mail.</summary>
public static class PasswordGenerator
{
    // Nothing that reads like something else in another typeface: no 0 O o, 1 I l, 2 Z, 5 S, 8 B.
    private const string Letters = "ACDEFGHJKLMNPQRTUVWXYabcdefghijkmnpqrstuvwxyz34679";

    /// <summary>Four groups of four characters: some 90 bits, and easy to type from paper.</summary>
    public static string Generate() =>
        string.Join('-', Enumerable.Range(0, 4).Select(_ => new string(RandomNumberGenerator.GetItems<char>(Letters, 4))));
}
