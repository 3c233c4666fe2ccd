namespace PortalAcceptance.Portal.Load;

internal interface IWorker
{
    // False when the request was refused as it should be: such a step does not count.
    ValueTask<bool> StepAsync(CancellationToken cancellationToken);
}
