namespace PortalAcceptance.ForeignPortals;

// What is wrong with a field of a form.
internal sealed record Problem(string Field, Wrong Wrong);

internal enum Wrong
{
    Missing,
    NotThePassword,
    NotTheSame,
    UsedBefore,
    NoCard,
    OtherBrand,
    Expired,
}
