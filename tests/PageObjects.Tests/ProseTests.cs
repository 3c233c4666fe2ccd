using System.Text.RegularExpressions;
using FluentAssertions;
using NUnit.Framework;
using PortalAcceptance.PageObjects.Values;

namespace PortalAcceptance.PageObjects.Tests;

[Parallelizable(ParallelScope.All)]
internal sealed class ProseTests
{
    private static readonly Prose _text = new("Hello [name],\nYour account is ready.\n[…]\nLog in", name => name == "name" ? "Ada" : @"[\s\S]*?");

    [TestCase("Hello Ada,\nYour account is ready.\nNow.\nLog in")]
    [TestCase("  Hello\u00a0Ada, Your account is ready.\n\nLog in\n")]
    public void SpacesAndLineBreaksAreAlike(string other) => _text.Mismatch(other).Should().BeNull();

    [TestCase("Hello Grace,\nYour account is ready.\nLog in", "the line \"Hello [name],\"; it says \"Hello Grace,\"")]
    [TestCase("Hello Ada,\nYour account is not ready.\nLog in", "the line \"Your account is ready.\"; it says \"Your account is not ready.\"")]
    [TestCase("Hello Ada,\nYour account is ready.", "the line \"[…]\"; it ends before that")]
    [TestCase("Hello Ada,\nYour account is ready.\nNow.\nLog in\nBye.", "nothing after \"Log in\"; it goes on with \"Bye.\"")]
    public void TheFirstLineThatDiffersIsNamed(string other, string mismatch) => _text.Mismatch(other).Should().Be(mismatch);

    [Test]
    public void AHalfOfALineIsNotTheLine() => new Prose("Log in", Regex.Escape).Mismatch("Log in here").Should().NotBeNull();
}
