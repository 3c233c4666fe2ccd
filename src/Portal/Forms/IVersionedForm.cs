namespace PortalAcceptance.Portal.Forms;

internal interface IVersionedForm
{
    // The version that the form was filled from; 0 if nothing was stored. Without it, the form is stale.
    int? Version { get; set; }
}
