namespace PortalAcceptance.Portal;

/// <summary>The years that the portal reckons with: far enough from where calendars end for any sum in any time zone.</summary>
public static class Years
{
    /// <summary>The first one.</summary>
    public const int First = 2000;

    /// <summary>The last one.</summary>
    public const int Last = 2199;

    /// <summary>Whether a year is one of them.</summary>
    public static bool Contain(int year) => year is >= First and <= Last;
}
