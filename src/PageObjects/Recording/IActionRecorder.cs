namespace PortalAcceptance.PageObjects.Recording;

/// <summary>Is told what a person does on the pages and what the portal answers, for instance to take pictures.</summary>
public interface IActionRecorder
{
    /// <summary>Records an action that is about to be taken, or an answer that is shown.</summary>
    Task RecordAsync(RecordedAction action);
}
