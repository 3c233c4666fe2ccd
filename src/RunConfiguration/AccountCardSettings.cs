namespace PortalAcceptance.RunConfiguration;

/// <summary>The card on file of an account. A portal shows no card number, so a card is put back from here.</summary>
/// <param name="Type">The card type's canonical name, such as <c>Visa</c>.</param>
/// <param name="Number">Where its number is.</param>
/// <param name="SecurityCode">Where its security code is.</param>
/// <param name="Expires">The first day of the month in which it expires.</param>
public sealed record AccountCardSettings(string Type, SecretVariable Number, SecretVariable SecurityCode, DateOnly Expires);
