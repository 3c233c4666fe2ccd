using System.Collections.Frozen;

namespace PortalAcceptance.Portal.Countries;

internal static class States
{
    private static readonly FrozenDictionary<string, string> _none = FrozenDictionary<string, string>.Empty;

    private static readonly FrozenDictionary<string, string> _unitedStates = Parse(
        """
        AL Alabama,AK Alaska,AZ Arizona,AR Arkansas,CA California,CO Colorado,CT Connecticut,DE Delaware,
        DC District of Columbia,FL Florida,GA Georgia,HI Hawaii,ID Idaho,IL Illinois,IN Indiana,IA Iowa,KS Kansas,
        KY Kentucky,LA Louisiana,ME Maine,MD Maryland,MA Massachusetts,MI Michigan,MN Minnesota,MS Mississippi,
        MO Missouri,MT Montana,NE Nebraska,NV Nevada,NH New Hampshire,NJ New Jersey,NM New Mexico,NY New York,
        NC North Carolina,ND North Dakota,OH Ohio,OK Oklahoma,OR Oregon,PA Pennsylvania,RI Rhode Island,
        SC South Carolina,SD South Dakota,TN Tennessee,TX Texas,UT Utah,VT Vermont,VA Virginia,WA Washington,
        WV West Virginia,WI Wisconsin,WY Wyoming
        """);

    private static readonly FrozenDictionary<string, string> _canada = Parse(
        """
        AB Alberta,BC British Columbia,MB Manitoba,NB New Brunswick,NL Newfoundland & Labrador,NT Northwest Territories,
        NS Nova Scotia,NU Nunavut,ON Ontario,PE Prince Edward Island,QC Quebec,SK Saskatchewan,YT Yukon
        """);

    public static FrozenDictionary<string, string> Of(string countryCode) => countryCode switch
    {
        "US" => _unitedStates,
        "CA" => _canada,
        _ => _none,
    };

    private static FrozenDictionary<string, string> Parse(string list) =>
        list.Split(',', StringSplitOptions.TrimEntries).ToFrozenDictionary(entry => entry[..2], entry => entry[3..]);
}
