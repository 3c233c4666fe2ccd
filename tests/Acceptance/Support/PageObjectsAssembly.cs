using System.Reflection;
using System.Runtime.Loader;
using PortalAcceptance.PageObjects;
using PortalAcceptance.RunConfiguration;

namespace PortalAcceptance.Acceptance.Support;

// The page objects of a portal that is built in another way than the reference portal.
internal static class PageObjectsAssembly
{
    public static IPortalPages Load(UseSettings use) => use.PageObjects is { } file ? Load(file) : new PortalPages();

    private static IPortalPages Load(string file)
    {
        var types = TypesIn(file).Where(type => type is { IsAbstract: false } && type.IsAssignableTo(typeof(IPortalPages))).ToList();
        return types is [var pages] && pages.GetConstructor([]) is not null
            ? (IPortalPages)Activator.CreateInstance(pages)!
            : throw new RunSettingsException(
                $"{UseSettings.PageObjectsKey}: {file} must have one public class that implements {nameof(IPortalPages)} and takes no arguments, and has {types.Count}; "
                + $"derive one from {nameof(PortalPages)}.");
    }

    private static Type[] TypesIn(string file)
    {
        try
        {
            return AssemblyLoadContext.Default.LoadFromAssemblyPath(file).GetExportedTypes();
        }
        catch (Exception e) when (e is BadImageFormatException or IOException or TypeLoadException or ReflectionTypeLoadException)
        {
            throw new RunSettingsException($"{UseSettings.PageObjectsKey}: {file} can't be loaded ({e.Message.TrimEnd('.')}); build it against this suite's PageObjects.", e);
        }
    }
}
