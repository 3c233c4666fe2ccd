namespace PortalAcceptance.Portal.Load;

/// <summary>The portal's answer isn't what a customer may expect, so no figure of this run means anything.</summary>
/// <param name="message">What was asked, what was expected, and what came.</param>
public sealed class WrongAnswerException(string message) : Exception(message);
