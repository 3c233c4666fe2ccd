namespace PortalAcceptance.Portal;

// Far enough from the ends of the calendar for any calculation in any time zone.
internal static class Years
{
    public const int First = 2000;

    public const int Last = 2199;

    public static bool Contain(int year) => year is >= First and <= Last;
}
