using FluentAssertions;
using Microsoft.Playwright;
using NUnit.Framework;
using PortalAcceptance.Acceptance.Support;
using PortalAcceptance.PageObjects.Expectations;
using PortalAcceptance.SecretSearch;
using Reqnroll;

namespace PortalAcceptance.Acceptance.Tests;

[Parallelizable(ParallelScope.All)]
[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
internal sealed class MaskingBindingInvokerTests
{
    private const string Password = "planted quiet lanterns";

    private readonly SecretMasker _masker;

    public MaskingBindingInvokerTests()
    {
        var known = new KnownSecrets();
        known.Add(SecretKind.Password, Password);
        _masker = new SecretMasker(new SecretMatcher(known));
    }

    private static IEnumerable<Exception> Failures() =>
    [
        new AssertionException($"Expected {Password}."),
        new PlaywrightException($"But was: '{Password}'"),
        new TimeoutException($"fill(\"{Password}\")"),
        new UnmetExpectationException($"Expected \"\" in \"New password\"; it holds \"{Password}\""),
        new BindingException($"Error calling a step: {Password}"),
        new InvalidOperationException("It failed.", new HttpRequestException(Password)),
        new AggregateException(new ArgumentException(Password, "password")),
    ];

    [TestCaseSource(nameof(Failures))]
    public void AnExceptionKeepsItsTypeAndStackTraceWithoutTheSecret(Exception failure)
    {
        var masked = MaskingBindingInvoker.Masked(Thrown(failure), _masker);

        masked.Should().BeOfType(failure.GetType());
        masked.ToString().Should().NotContain(Password).And.Contain("***");
        masked.StackTrace.Should().Contain(nameof(Thrown));
    }

    [Test]
    public void SeveralFailedAssertionsStayAnAssertionFailure()
    {
        var failure = Assert.Throws<MultipleAssertException>(() => Assert.Multiple(() =>
        {
            Assert.That(_masker.Masked("a"), Is.EqualTo(Password));
            Assert.That(_masker.Masked("b"), Is.EqualTo(Password));
        }));

        MaskingBindingInvoker.Masked(failure!, _masker).Should().BeOfType<AssertionException>().Which.Message.Should().NotContain(Password);
    }

    [Test]
    public void AnExceptionThatCannotBeMadeAnewIsNamed() =>
        MaskingBindingInvoker.Masked(new UnusualException(Password), _masker).Message.Should().Be($"{typeof(UnusualException).FullName}: typed ***");

    [Test]
    public void AnExceptionWithoutSecretsIsLeftAsItIs()
    {
        var failure = new InvalidOperationException("quiet", new TimeoutException("lanterns"));

        MaskingBindingInvoker.Masked(failure, _masker).Should().BeSameAs(failure);
    }

    [Test]
    public void WhatSkipsAScenarioIsLeftAsItIs()
    {
        var skip = new IgnoreException(Password);

        MaskingBindingInvoker.Masked(skip, _masker).Should().BeSameAs(skip);
    }

    private static Exception Thrown(Exception failure)
    {
        try
        {
            throw failure;
        }
        catch (Exception e)
        {
            return e;
        }
    }

    private sealed class UnusualException(string typed) : Exception
    {
        public override string Message => $"typed {typed}";
    }
}
