namespace PortalAcceptance.Portal.Load;

public sealed class WrongAnswerException(string message) : Exception(message);
