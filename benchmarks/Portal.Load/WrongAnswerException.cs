namespace PortalAcceptance.Portal.Load;

internal sealed class WrongAnswerException(string message) : Exception(message);
