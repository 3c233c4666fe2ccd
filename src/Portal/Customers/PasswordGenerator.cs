using System.Security.Cryptography;

namespace PortalAcceptance.Portal.Customers;

internal static class PasswordGenerator
{
    // Without characters that look alike: 0 O o, 1 I l, 2 Z, 5 S, 8 B.
    private const string Letters = "ACDEFGHJKLMNPQRTUVWXYabcdefghijkmnpqrstuvwxyz34679";

    // About 90 bits, and easy to type from paper.
    public static string Generate() =>
        string.Join('-', Enumerable.Range(0, 4).Select(_ => new string(RandomNumberGenerator.GetItems<char>(Letters, 4))));
}
