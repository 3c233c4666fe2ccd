using NUnit.Framework;

namespace Sample;

public sealed class Identity
{
    public sealed class Nested
    {
        [TestCase(1)]
        [TestCase("text")]
        public void Generic<T>(T value) => Assert.That(value, Is.Not.Null);

        [TestCase(null)]
        public void Overload(IReadOnlyList<string>? texts) => Assert.That(texts, Is.Null);

        [TestCase(null)]
        public void Overload(Dictionary<int, Nested>? nested) => Assert.That(nested, Is.Null);
    }
}
