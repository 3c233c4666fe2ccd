using FluentAssertions;
using NUnit.Framework;
using Reqnroll.BoDi;

namespace Reqnroll.StandIn.Tests.BoDi;

/// <summary>The container behind context injection.</summary>
public sealed class ObjectContainerTests
{
    [Test]
    public void AConcreteClassIsMadeOnceWithItsDependencies()
    {
        using ObjectContainer container = new();
        var outer = container.Resolve<Outer>();
        outer.Inner.Should().BeSameAs(container.Resolve<Inner>());
        container.Resolve(typeof(Outer)).Should().BeSameAs(outer);
    }

    [Test]
    public void TheConstructorWithTheMostParametersIsUsed()
    {
        using ObjectContainer container = new();
        container.Resolve<TwoConstructors>().Inner.Should().NotBeNull();
    }

    [Test]
    public void ATypeIsRegisteredForAnInterface()
    {
        using ObjectContainer container = new();
        container.RegisterTypeAs<Inner, IInner>();
        container.Resolve<IInner>().Should().BeSameAs(container.Resolve<Inner>());
        container.IsRegistered<IInner>().Should().BeTrue();
        container.IsRegistered<Inner>().Should().BeFalse();
    }

    [Test]
    public void NamesTellRegistrationsApart()
    {
        using ObjectContainer container = new();
        container.RegisterTypeAs<Inner, IInner>("one");
        container.RegisterTypeAs<Inner, IInner>("two");
        container.RegisterFactoryAs<IInner>(() => new Inner(), "three");

        container.Resolve<IInner>("one").Should().NotBeSameAs(container.Resolve<IInner>("two"));
        container.ResolveAll<IInner>().Should().HaveCount(3).And.OnlyHaveUniqueItems();
        container.IsRegistered<IInner>("two").Should().BeTrue();
        container.IsRegistered<IInner>().Should().BeFalse();
        container.Invoking(each => each.Resolve<IInner>("four")).Should().Throw<ObjectContainerException>().WithMessage("*IInner (name: four)*");
    }

    [Test]
    public void AFactoryIsCalledOnce()
    {
        using ObjectContainer container = new();
        var calls = 0;
        container.RegisterFactoryAs<IInner>(each =>
        {
            calls++;
            return each.Resolve<Inner>();
        });

        container.Resolve<IInner>().Should().BeSameAs(container.Resolve<IInner>());
        calls.Should().Be(1);
    }

    [Test]
    public void ARegistrationCanBeReplacedUntilItIsResolved()
    {
        using ObjectContainer container = new();
        Inner second = new();
        container.RegisterInstanceAs<IInner>(new Inner());
        container.RegisterInstanceAs<IInner>(second);

        container.Resolve<IInner>().Should().BeSameAs(second);
        container.Invoking(each => each.RegisterInstanceAs<IInner>(new Inner())).Should().Throw<ObjectContainerException>().WithMessage("An object has been resolved for this interface already:*IInner*");
    }

    [Test]
    public void AChildFindsItsParentsRegistrationsButMakesItsOwnInstances()
    {
        using ObjectContainer parent = new();
        parent.RegisterTypeAs<Inner, IInner>();
        var made = parent.Resolve<Outer>();
        using ObjectContainer child = new(parent);

        child.Resolve<IInner>().Should().BeSameAs(parent.Resolve<IInner>());
        child.IsRegistered<IInner>().Should().BeTrue();
        child.Resolve<Outer>().Should().NotBeSameAs(made);
        child.Resolve<IObjectContainer>().Should().BeSameAs(child);
    }

    [Test]
    public void WhatItMadeIsDisposedAndWhatItWasGivenOnlyIfAsked()
    {
        ObjectContainer container = new();
        Disposable given = new();
        Disposable handedOver = new();
        container.RegisterInstanceAs(given);
        container.RegisterInstanceAs(handedOver, "handed over", dispose: true);
        container.RegisterFactoryAs(() => new Disposable(), "made");
        var made = container.Resolve<Disposable>("made");
        container.Resolve<Disposable>().Should().BeSameAs(given);

        container.Dispose();
        container.Dispose();
        (given.Count, handedOver.Count, made.Count).Should().Be((0, 1, 1));
        container.Invoking(each => each.Resolve<Inner>()).Should().Throw<ObjectDisposedException>();
    }

    [Test]
    public void ADisposalThatFailsDoesNotKeepOthersFromBeingDisposed()
    {
        ObjectContainer container = new();
        var last = container.Resolve<Disposable>();
        container.Resolve<FailingDisposable>();

        container.Invoking(each => each.Dispose()).Should().Throw<ReqnrollException>().WithMessage("*can't be disposed*");
        last.Count.Should().Be(1);
    }

    [Test]
    public void WhatCannotBeMadeIsNamedWithTheWayToIt()
    {
        using ObjectContainer container = new();
        container.Invoking(each => each.Resolve<NeedsInterface>()).Should().Throw<ObjectContainerException>()
            .WithMessage("Interface cannot be resolved: *IInner (resolution path: *NeedsInterface->*IInner). Register it in a hook.");
        container.Invoking(each => each.Resolve<NeedsText>()).Should().Throw<ObjectContainerException>().WithMessage("Primitive types or structs cannot be resolved: System.String*NeedsText*");
        container.Invoking(each => each.Resolve<Chicken>()).Should().Throw<ObjectContainerException>().WithMessage("Circular dependency found! *Chicken->*Egg->*Chicken");
    }

    [Test]
    public void SeveralThreadsGetTheSameInstance()
    {
        using ObjectContainer parent = new();
        parent.RegisterTypeAs<Inner, IInner>();
        IInner[] instances = new IInner[64];
        Parallel.For(0, instances.Length, index =>
        {
            using ObjectContainer child = new(parent);
            instances[index] = child.Resolve<IInner>();
        });
        instances.Should().AllSatisfy(instance => instance.Should().BeSameAs(instances[0]));
    }

    private interface IInner;

    private sealed class Inner : IInner;

    private sealed class Outer(Inner inner)
    {
        public Inner Inner => inner;
    }

    private sealed class TwoConstructors
    {
        public TwoConstructors()
        {
        }

        public TwoConstructors(Inner inner) => Inner = inner;

        public Inner? Inner { get; }
    }

    private sealed class Disposable : IDisposable
    {
        public int Count { get; private set; }

        public void Dispose() => Count++;
    }

    private sealed class FailingDisposable : IDisposable
    {
        public void Dispose() => throw new InvalidOperationException("can't be disposed");
    }

    private sealed class NeedsInterface(IInner inner)
    {
        public IInner Inner => inner;
    }

    private sealed class NeedsText(string text)
    {
        public string Text => text;
    }

    private sealed class Chicken(Egg egg)
    {
        public Egg Egg => egg;
    }

    private sealed class Egg(Chicken chicken)
    {
        public Chicken Chicken => chicken;
    }
}
