using System.Diagnostics.CodeAnalysis;

namespace Reqnroll;

/// <summary>A bag of values that bindings share, by key or by type.</summary>
public abstract class ReqnrollContext : Dictionary<string, object>, IDisposable
{
    /// <summary>The first error of the scenario or feature; null while there is none.</summary>
    public Exception? TestError { get; internal set; }

    /// <summary>Gets the value stored by its type.</summary>
    /// <typeparam name="T">The type it was stored by.</typeparam>
    /// <param name="value">The value, or the type's default.</param>
    /// <returns>Whether there is one.</returns>
    public bool TryGetValue<T>([MaybeNullWhen(false)] out T value) => TryGetValue(DefaultKey<T>(), out value);

    /// <summary>Gets the value stored by a key.</summary>
    /// <typeparam name="T">The value's type.</typeparam>
    /// <param name="key">The key.</param>
    /// <param name="value">The value, or the type's default.</param>
    /// <returns>Whether there is one.</returns>
    public bool TryGetValue<T>(string key, [MaybeNullWhen(false)] out T value)
    {
        if (base.TryGetValue(key, out var stored))
        {
            value = Unwrap<T>(stored);
            return true;
        }

        value = default;
        return false;
    }

    /// <summary>Stores a value by its type.</summary>
    /// <typeparam name="T">The type to find it by.</typeparam>
    /// <param name="data">The value.</param>
    public void Set<T>(T data) => Set(data, DefaultKey<T>());

    /// <summary>Stores a value by a key.</summary>
    /// <typeparam name="T">The value's type.</typeparam>
    /// <param name="data">The value.</param>
    /// <param name="key">The key.</param>
    public void Set<T>(T data, string key) => this[key] = data!;

    /// <summary>Stores a function that makes the value each time it is asked for by its type.</summary>
    /// <typeparam name="T">The type to find it by.</typeparam>
    /// <param name="func">Makes the value.</param>
    public void Set<T>(Func<T> func) => this[DefaultKey<T>()] = func;

    /// <summary>Gets the value stored by its type.</summary>
    /// <typeparam name="T">The type it was stored by.</typeparam>
    /// <returns>The value.</returns>
    /// <exception cref="KeyNotFoundException">There is none.</exception>
    public T Get<T>() => Get<T>(DefaultKey<T>());

    /// <summary>Gets the value stored by a key.</summary>
    /// <typeparam name="T">The value's type.</typeparam>
    /// <param name="key">The key.</param>
    /// <returns>The value.</returns>
    /// <exception cref="KeyNotFoundException">There is none.</exception>
    public T Get<T>(string key) => Unwrap<T>(this[key]);

    void IDisposable.Dispose()
    {
        Dispose();
        GC.SuppressFinalize(this);
    }

    /// <summary>Releases what the context holds; the values stay their owners'.</summary>
    protected virtual void Dispose()
    {
    }

    private static string DefaultKey<T>() => typeof(T).FullName!;

    private static T Unwrap<T>(object stored) => stored is Func<T> factory ? factory() : (T)stored;
}
