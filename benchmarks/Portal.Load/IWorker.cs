namespace PortalAcceptance.Portal.Load;

internal interface IWorker
{
    // Returns false if the request was correctly refused. Such a step does not count.
    ValueTask<bool> StepAsync(CancellationToken cancellationToken);
}
