namespace PortalAcceptance.Portal.Load;

/// <summary>Somebody who does the same thing over and over.</summary>
public interface IWorker
{
    /// <summary>Does it once.</summary>
    /// <returns>Whether it counts; what was rightly refused doesn't.</returns>
    /// <exception cref="WrongAnswerException">The portal's answer was wrong.</exception>
    ValueTask<bool> StepAsync(CancellationToken cancellationToken);
}
