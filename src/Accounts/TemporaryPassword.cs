using System.Security.Cryptography;
using System.Text;

namespace PortalAcceptance.Accounts;

/// <summary>Makes passwords that an account has for the time of a scenario.</summary>
public static class TemporaryPassword
{
    private const string Lower = "abcdefghijkmnopqrstuvwxyz";
    private const string Upper = "ABCDEFGHJKLMNPQRSTUVWXYZ";
    private const string Digits = "23456789";

    // Letters in both cases, digits and other characters, as many portals ask for.
    private static readonly string[] _groups = [Lower, Lower, Lower, Lower, Lower, Lower, "-", Upper, Upper, Upper, Upper, Upper, Upper, "-", Digits, Digits, Digits, Digits];

    /// <summary>Derives a password from the account's own by HMAC: nobody can derive it without that.</summary>
    /// <param name="purpose">What the password is for, such as the run, the scenario and a number. Another purpose gives another password.</param>
    public static string Derive(PooledAccount account, string purpose)
    {
        var bytes = HMACSHA256.HashData(Encoding.UTF8.GetBytes(account.Password), Encoding.UTF8.GetBytes($"{account.LoginId}\n{purpose}"));
        return string.Concat(_groups.Zip(bytes, (characters, random) => characters[random % characters.Length]));
    }
}
