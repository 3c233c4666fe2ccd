using System.Globalization;

namespace Reqnroll;

/// <summary>The running feature, as an interface to inject.</summary>
public interface IFeatureContext
{
    /// <summary>Title, tags, folder and language.</summary>
    FeatureInfo FeatureInfo { get; }

    /// <summary>The culture in which steps read and write numbers and dates.</summary>
    CultureInfo BindingCulture { get; }

    /// <summary>The first error; null while there is none.</summary>
    Exception? TestError { get; }
}
