namespace PortalAcceptance.RunConfiguration;

/// <summary>The run can't start as configured. <see cref="Exception.Message"/> is one sentence for the person who
/// started it: which file and key (or variable, or option), what is wrong, and the remedy.</summary>
/// <param name="innerException">What caused it, when something did.</param>
public sealed class RunSettingsException(string message, Exception? innerException = null)
    : Exception(message, innerException);
