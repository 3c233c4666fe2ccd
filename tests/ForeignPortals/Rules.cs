namespace PortalAcceptance.ForeignPortals;

// What both portals refuse, as any provider does.
internal static class Rules
{
    private static readonly Dictionary<string, (string[] Prefixes, int[] Lengths)> _brands = new()
    {
        ["Visa"] = (["4"], [13, 16, 19]),
        ["Mastercard"] = (["51", "52", "53", "54", "55", "22"], [16]),
        ["American Express"] = (["34", "37"], [15]),
    };

    public static IReadOnlyList<string> Brands { get; } = [.. _brands.Keys];

    public static IEnumerable<Problem> MissingIn(IReadOnlyDictionary<string, string> values, params string[] required) =>
        required.Where(field => values[field].Length == 0).Select(field => new Problem(field, Wrong.Missing));

    public static List<Problem> PasswordProblems(Account account, IReadOnlyDictionary<string, string> values, bool refusesFormerPasswords)
    {
        List<Problem> problems = [.. MissingIn(values, "current", "new", "again")];
        if (values["current"].Length > 0 && values["current"] != account.Password)
        {
            problems.Add(new("current", Wrong.NotThePassword));
        }

        if (values["again"].Length > 0 && values["again"] != values["new"])
        {
            problems.Add(new("again", Wrong.NotTheSame));
        }

        if (refusesFormerPasswords && account.FormerPasswords.Contains(values["new"]))
        {
            problems.Add(new("new", Wrong.UsedBefore));
        }

        return problems;
    }

    public static List<Problem> CardProblems(IReadOnlyDictionary<string, string> values, int? month, int? year)
    {
        var number = values["number"].Replace(" ", "");
        List<Problem> problems = [.. MissingIn(values, "brand", "number", "code")];
        if (month is null || year is null)
        {
            problems.Add(new("expiry", Wrong.Missing));
        }
        else if (new DateOnly(year.Value, month.Value, 1).AddMonths(1) <= DateOnly.FromDateTime(DateTime.UtcNow))
        {
            problems.Add(new("expiry", Wrong.Expired));
        }

        if (number.Length > 0 && _brands.TryGetValue(values["brand"], out var brand))
        {
            var isOfBrand = brand.Prefixes.Any(prefix => number.StartsWith(prefix, StringComparison.Ordinal));
            if (!IsCardNumber(number) || (isOfBrand && !brand.Lengths.Contains(number.Length)))
            {
                problems.Add(new("number", Wrong.NoCard));
            }
            else if (!isOfBrand)
            {
                problems.Add(new("number", Wrong.OtherBrand));
            }
        }

        return problems;
    }

    // Luhn.
    private static bool IsCardNumber(string number) => number.All(char.IsAsciiDigit)
        && number.Reverse().Select((digit, place) => (digit - '0') * (place % 2 + 1)).Sum(value => value > 9 ? value - 9 : value) % 10 == 0;
}
