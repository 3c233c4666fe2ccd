using System.Collections.Concurrent;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace Reqnroll;

/// <summary>Makes objects of a type from fields and their values, through its constructor and its properties.</summary>
internal sealed class ObjectBuilder
{
    private static readonly ConcurrentDictionary<Type, ObjectBuilder> _builders = [];

    private readonly Type _type;
    private readonly ConstructorInfo? _constructor;
    private readonly Dictionary<string, Action<object, object?>> _setters = new(MemberName.Comparer);
    private readonly Dictionary<string, Type> _types = new(MemberName.Comparer);

    private ObjectBuilder(Type type)
    {
        _type = type;
        foreach (var property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => property.GetIndexParameters().Length == 0))
        {
            _types[property.Name] = property.PropertyType;
            if (property.SetMethod is { IsPublic: true })
            {
                _setters[property.Name] = property.SetValue;
            }
        }

        foreach (var field in type.GetFields(BindingFlags.Public | BindingFlags.Instance))
        {
            _types[field.Name] = field.FieldType;
            _setters[field.Name] = field.SetValue;
        }

        var constructors = type.GetConstructors();
        _constructor = constructors.Any(constructor => constructor.GetParameters().Length == 0)
            ? null
            : constructors.MaxBy(constructor => constructor.GetParameters().Length);
        foreach (var parameter in _constructor?.GetParameters() ?? [])
        {
            _types.TryAdd(parameter.Name!, parameter.ParameterType);
        }
    }

    /// <summary>Gets the builder of a type.</summary>
    public static ObjectBuilder For(Type type) => _builders.GetOrAdd(type, key => new ObjectBuilder(key));

    /// <summary>Tells whether the type has something of a name to set.</summary>
    public bool HasMember(string name) => _types.ContainsKey(name);

    /// <summary>Makes an object. Fields that the type doesn't have are left out.</summary>
    /// <exception cref="FormatException">A value isn't of its field's type.</exception>
    public object Create(IReadOnlyList<KeyValuePair<string, string>> fields)
    {
        if (typeof(ITuple).IsAssignableFrom(_type))
        {
            return CreateTuple(fields);
        }

        if (_constructor is null)
        {
            var instance = Activator.CreateInstance(_type)!;
            Fill(instance, fields);
            return instance;
        }

        var parameters = _constructor.GetParameters();
        var values = Array.ConvertAll(parameters, parameter => Argument(parameter, fields));
        var created = _constructor.Invoke(BindingFlags.DoNotWrapExceptions, null, values, null);
        Fill(created, fields.Where(field => !parameters.Any(parameter => MemberName.Comparer.Equals(parameter.Name, field.Key))));
        return created;
    }

    /// <summary>Sets an object's properties. Fields that the type doesn't have are left out.</summary>
    /// <exception cref="FormatException">A value isn't of its field's type.</exception>
    public void Fill(object instance, IEnumerable<KeyValuePair<string, string>> fields)
    {
        foreach (var (name, text) in fields)
        {
            if (_setters.TryGetValue(name, out var set))
            {
                set(instance, CellConverter.Convert(text, _types[name], name));
            }
        }
    }

    private static object? Argument(ParameterInfo parameter, IReadOnlyList<KeyValuePair<string, string>> fields)
    {
        foreach (var (name, text) in fields.Where(field => MemberName.Comparer.Equals(field.Key, parameter.Name)))
        {
            return CellConverter.Convert(text, parameter.ParameterType, name);
        }

        if (parameter.HasDefaultValue)
        {
            return parameter.DefaultValue;
        }

        return parameter.ParameterType.IsValueType ? Activator.CreateInstance(parameter.ParameterType) : null;
    }

    private object CreateTuple(IReadOnlyList<KeyValuePair<string, string>> fields)
    {
        var types = _type.GetGenericArguments();
        return types.Length == fields.Count
            ? Activator.CreateInstance(_type, [.. types.Zip(fields, (type, field) => CellConverter.Convert(field.Value, type, field.Key))])!
            : throw new ArgumentException($"A tuple of {types.Length} values can't be made of {fields.Count} fields: {string.Join(", ", fields.Select(field => field.Key))}.");
    }
}
