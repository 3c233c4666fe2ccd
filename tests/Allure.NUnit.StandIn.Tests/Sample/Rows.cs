using NUnit.Framework;

namespace Sample;

public sealed class Rows
{
    [TestCase(1, "one", Description = "The first row")]
    [TestCase(2, "« deux »", TestName = "A row with a name of its own")]
    [TestCase(3, null)]
    public void Row(int number, string? text) => Assert.That(text, Is.Null.Or.Not.Empty, $"{number}");

    [TestCase(DayOfWeek.Friday)]
    public void Enumeration(DayOfWeek day) => Assert.That(day, Is.EqualTo(DayOfWeek.Friday));

    [TestCaseSource(nameof(Unserialisable))]
    public void UnserialisableArguments(object argument) => Assert.That(argument, Is.Not.Null);

    private static IEnumerable<object> Unserialisable() => [typeof(Rows), new Awkward()];

    private sealed class Awkward
    {
        public string Property => throw new InvalidTimeZoneException("not on this machine");

        public override string ToString() => "awkward";
    }
}
