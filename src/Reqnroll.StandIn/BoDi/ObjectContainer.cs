using System.Collections.Concurrent;
using System.Linq.Expressions;
using System.Reflection;

namespace Reqnroll.BoDi;

/// <inheritdoc cref="IObjectContainer"/>
internal sealed class ObjectContainer : IObjectContainer
{
    private static readonly ConcurrentDictionary<Type, Constructor> _constructors = [];

    private readonly ObjectContainer? _parent;
    private readonly Lock _lock = new();
    private readonly Dictionary<Key, Registration> _registrations = [];
    private readonly Dictionary<Key, object> _instances = [];
    private readonly List<IDisposable> _disposables = [];
    private readonly List<Key> _path = [];
    private bool _disposed;

    public ObjectContainer(ObjectContainer? parent = null)
    {
        _parent = parent;
        RegisterInstanceAs<IObjectContainer>(this);
    }

    private delegate object Registration(ObjectContainer container);

    public void RegisterTypeAs<TType, TInterface>(string? name = null)
        where TType : class, TInterface =>
        Register(new Key(typeof(TInterface), name), container => container.Pooled(new Key(typeof(TType), name)));

    public void RegisterInstanceAs<TInterface>(TInterface instance, string? name = null, bool dispose = false)
        where TInterface : class
    {
        ArgumentNullException.ThrowIfNull(instance);
        Register(new Key(typeof(TInterface), name), _ => instance);
        if (dispose && instance is IDisposable disposable)
        {
            lock (_lock)
            {
                _disposables.Add(disposable);
            }
        }
    }

    public void RegisterFactoryAs<TInterface>(Func<TInterface> factoryDelegate, string? name = null) =>
        RegisterFactoryAs(_ => factoryDelegate(), name);

    public void RegisterFactoryAs<TInterface>(Func<IObjectContainer, TInterface> factoryDelegate, string? name = null) =>
        Register(
            new Key(typeof(TInterface), name),
            container => container.Own(factoryDelegate(container)
                ?? throw new ObjectContainerException($"The factory registered for {typeof(TInterface).FullName} returned null.")));

    public T Resolve<T>() => (T)Resolve(typeof(T));

    public T Resolve<T>(string? name) => (T)Resolve(typeof(T), name);

    public object Resolve(Type typeToResolve, string? name = null)
    {
        lock (_lock)
        {
            return ResolveUnderLock(new Key(typeToResolve, name), mayConstruct: true);
        }
    }

    public IEnumerable<T> ResolveAll<T>()
        where T : class
    {
        lock (_lock)
        {
            var own = _registrations.Keys.Where(key => key.Type == typeof(T)).ToList();
            return [.. own.Select(key => (T)ResolveUnderLock(key, mayConstruct: true)), .. _parent?.ResolveAll<T>() ?? []];
        }
    }

    public bool IsRegistered<T>(string? name = null)
    {
        lock (_lock)
        {
            return _registrations.ContainsKey(new Key(typeof(T), name)) || (_parent?.IsRegistered<T>(name) ?? false);
        }
    }

    public void Dispose()
    {
        lock (_lock)
        {
            if (_disposed)
            {
                return;
            }

            _disposed = true;
            List<Exception> errors = [];
            foreach (var disposable in Enumerable.Reverse(_disposables).Distinct())
            {
                try
                {
                    disposable.Dispose();
                }
                catch (Exception error)
                {
                    errors.Add(error);
                }
            }

            if (errors is [var only])
            {
                throw new ReqnrollException($"Disposing an injected object failed: {only.Message}", only);
            }

            if (errors.Count > 1)
            {
                throw new AggregateException("Disposing injected objects failed.", errors);
            }
        }
    }

    private void Register(Key key, Registration registration)
    {
        lock (_lock)
        {
            ObjectDisposedException.ThrowIf(_disposed, this);
            if (_instances.ContainsKey(key))
            {
                throw new ObjectContainerException($"An object has been resolved for this interface already: {key}. Register it before anything asks for it.");
            }

            _registrations[key] = registration;
        }
    }

    private object ResolveUnderLock(Key key, bool mayConstruct)
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        if (_instances.TryGetValue(key, out var instance))
        {
            return instance;
        }

        if (_registrations.TryGetValue(key, out var registration))
        {
            return _instances[key] = Enter(key, () => registration(this));
        }

        if (_parent?.TryResolveRegistered(key) is { } inherited)
        {
            return inherited;
        }

        return key.Name is null && mayConstruct
            ? Enter(key, () => Pooled(key))
            : throw new ObjectContainerException($"Nothing is registered as {key}{Path()}.");
    }

    private object? TryResolveRegistered(Key key)
    {
        lock (_lock)
        {
            return _registrations.ContainsKey(key) ? ResolveUnderLock(key, mayConstruct: false) : _parent?.TryResolveRegistered(key);
        }
    }

    private object Enter(Key key, Func<object> make)
    {
        if (_path.Contains(key))
        {
            throw new ObjectContainerException($"Circular dependency found! {string.Join("->", _path.Append(key))}");
        }

        _path.Add(key);
        try
        {
            return make();
        }
        finally
        {
            _path.RemoveAt(_path.Count - 1);
        }
    }

    private object Pooled(Key key) =>
        _instances.TryGetValue(key, out var instance) ? instance : _instances[key] = Own(Construct(key.Type));

    private object Construct(Type type)
    {
        var (parameters, create) = _constructors.GetOrAdd(type, static (key, container) => Compile(container.FindConstructor(key)), this);
        return create(Array.ConvertAll(parameters, parameter => ResolveUnderLock(new Key(parameter, null), mayConstruct: true)));
    }

    // Compiled rather than invoked by reflection, where NUnit would cut the stack trace off.
    private static Constructor Compile(ConstructorInfo constructor)
    {
        var arguments = Expression.Parameter(typeof(object[]));
        var types = Array.ConvertAll(constructor.GetParameters(), parameter => parameter.ParameterType);
        var body = Expression.New(constructor, types.Select((type, index) => Expression.Convert(Expression.ArrayIndex(arguments, Expression.Constant(index)), type)));
        return new Constructor(types, Expression.Lambda<Func<object[], object>>(body, arguments).Compile());
    }

    private ConstructorInfo FindConstructor(Type type)
    {
        if (type.IsInterface || type.IsAbstract)
        {
            throw new ObjectContainerException($"Interface cannot be resolved: {type.FullName}{Path()}. Register it in a hook.");
        }

        if (type.IsValueType || type == typeof(string) || type.IsArray || typeof(Delegate).IsAssignableFrom(type))
        {
            throw new ObjectContainerException($"Primitive types or structs cannot be resolved: {type.FullName}{Path()}.");
        }

        var constructors = type.GetConstructors();
        if (constructors.Length == 0)
        {
            throw new ObjectContainerException($"Class must have a public constructor! {type.FullName}{Path()}");
        }

        var most = constructors.Max(constructor => constructor.GetParameters().Length);
        return constructors.Where(constructor => constructor.GetParameters().Length == most).ToList() is [var only]
            ? only
            : throw new ObjectContainerException($"Multiple public constructors with same maximum parameter count are not supported! {type.FullName}{Path()}");
    }

    private object Own(object instance)
    {
        if (instance is IDisposable disposable && instance != this)
        {
            _disposables.Add(disposable);
        }

        return instance;
    }

    private string Path() => _path.Count == 0 ? "" : $" (resolution path: {string.Join("->", _path)})";

    private sealed record Constructor(Type[] Parameters, Func<object[], object> Create);

    private readonly record struct Key(Type Type, string? Name)
    {
        public override string ToString() => Name is null ? $"{Type.FullName}" : $"{Type.FullName} (name: {Name})";
    }
}
