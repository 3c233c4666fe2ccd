using System.Reflection;

namespace PortalAcceptance.RunConfiguration.Reading;

/// <summary>Fills the properties that declare settings.</summary>
/// <param name="context">What values depend on besides.</param>
internal sealed class SettingsBinder(Layers layers, ReadingContext context)
{
    /// <summary>A <typeparamref name="T"/> with the settings that were written and the defaults of the others.</summary>
    /// <exception cref="RunSettingsException">A value is not what its setting expects.</exception>
    public T Bind<T>() => (T)Bind(typeof(T));

    private object Bind(Type type)
    {
        var settings = Activator.CreateInstance(type)!;
        foreach (var property in type.GetProperties())
        {
            if (SettingsTable.Of(property) is { } setting)
            {
                property.SetValue(settings, layers.Find(setting) is { } node ? setting.Read(node, context) : setting.Fallback(property.GetValue(settings), context));
            }
            else if (property.GetCustomAttribute<SettingsGroupAttribute>() is { } group)
            {
                property.SetValue(settings, IsThere(group, property.PropertyType) ? Bind(property.PropertyType) : null);
            }
        }
        return settings;
    }

    private bool IsThere(SettingsGroupAttribute group, Type type)
    {
        if (group.Needs is not { } needed || layers.Find(SettingsTable.Of(needed)) is not null)
        {
            return true;
        }
        return type.GetProperties().Select(SettingsTable.Of).OfType<Setting>().Select(layers.Find).FirstOrDefault(node => node is not null) is { } lonely
            ? throw lonely.Refuse($"has no effect without \"{needed}\"; set both, or remove it.")
            : false;
    }
}
