namespace Reqnroll.BoDi;

/// <summary>
/// Makes objects by constructor injection, one for each type, and finds in its parent what is registered there. What it
/// made is disposed with it, if it is <see cref="IDisposable"/>.
/// </summary>
public interface IObjectContainer : IDisposable
{
    /// <summary>Has <typeparamref name="TInterface"/> resolved to an instance of <typeparamref name="TType"/>.</summary>
    /// <typeparam name="TType">The class to make.</typeparam>
    /// <typeparam name="TInterface">The type to ask for.</typeparam>
    /// <param name="name">Tells several registrations of one type apart.</param>
    /// <exception cref="ObjectContainerException">One has been resolved already.</exception>
    void RegisterTypeAs<TType, TInterface>(string? name = null)
        where TType : class, TInterface;

    /// <summary>Has <typeparamref name="TInterface"/> resolved to an instance.</summary>
    /// <typeparam name="TInterface">The type to ask for.</typeparam>
    /// <param name="instance">The instance.</param>
    /// <param name="name">Tells several registrations of one type apart.</param>
    /// <param name="dispose">Whether the container disposes it.</param>
    /// <exception cref="ObjectContainerException">One has been resolved already.</exception>
    void RegisterInstanceAs<TInterface>(TInterface instance, string? name = null, bool dispose = false)
        where TInterface : class;

    /// <summary>Has <typeparamref name="TInterface"/> resolved to what a function makes, called once.</summary>
    /// <typeparam name="TInterface">The type to ask for.</typeparam>
    /// <param name="factoryDelegate">Makes the instance.</param>
    /// <param name="name">Tells several registrations of one type apart.</param>
    /// <exception cref="ObjectContainerException">One has been resolved already.</exception>
    void RegisterFactoryAs<TInterface>(Func<TInterface> factoryDelegate, string? name = null);

    /// <summary>Has <typeparamref name="TInterface"/> resolved to what a function makes, called once.</summary>
    /// <typeparam name="TInterface">The type to ask for.</typeparam>
    /// <param name="factoryDelegate">Makes the instance from what it resolves.</param>
    /// <param name="name">Tells several registrations of one type apart.</param>
    /// <exception cref="ObjectContainerException">One has been resolved already.</exception>
    void RegisterFactoryAs<TInterface>(Func<IObjectContainer, TInterface> factoryDelegate, string? name = null);

    /// <summary>Gets the instance of a type, made on first use.</summary>
    /// <typeparam name="T">The type.</typeparam>
    /// <returns>The instance.</returns>
    /// <exception cref="ObjectContainerException">It can't be made.</exception>
    T Resolve<T>();

    /// <summary>Gets the instance registered under a name.</summary>
    /// <typeparam name="T">The type.</typeparam>
    /// <param name="name">The name.</param>
    /// <returns>The instance.</returns>
    /// <exception cref="ObjectContainerException">It can't be made.</exception>
    T Resolve<T>(string? name);

    /// <summary>Gets the instance of a type, made on first use.</summary>
    /// <param name="typeToResolve">The type.</param>
    /// <param name="name">The name it is registered under; null for none.</param>
    /// <returns>The instance.</returns>
    /// <exception cref="ObjectContainerException">It can't be made.</exception>
    object Resolve(Type typeToResolve, string? name = null);

    /// <summary>Gets the instances of all registrations of a type, in this container and its parents.</summary>
    /// <typeparam name="T">The type.</typeparam>
    /// <returns>The instances.</returns>
    /// <exception cref="ObjectContainerException">One can't be made.</exception>
    IEnumerable<T> ResolveAll<T>()
        where T : class;

    /// <summary>Tells whether a type is registered, here or in a parent.</summary>
    /// <typeparam name="T">The type.</typeparam>
    /// <param name="name">The name it is registered under; null for none.</param>
    /// <returns>Whether it is.</returns>
    bool IsRegistered<T>(string? name = null);
}
