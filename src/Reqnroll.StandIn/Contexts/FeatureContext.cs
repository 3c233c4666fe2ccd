using System.Globalization;
using Reqnroll.BoDi;

namespace Reqnroll;

/// <summary>The running feature. With scenarios in parallel there is one for each worker: keep nothing in it.</summary>
public class FeatureContext : ReqnrollContext, IFeatureContext
{
    internal FeatureContext(IObjectContainer container, FeatureInfo featureInfo)
    {
        FeatureContainer = container;
        FeatureInfo = featureInfo;
    }

    /// <inheritdoc/>
    public FeatureInfo FeatureInfo { get; }

    /// <inheritdoc/>
    public CultureInfo BindingCulture => FeatureInfo.Language;

    /// <summary>Makes and holds what is injected in feature hooks.</summary>
    public IObjectContainer FeatureContainer { get; }
}
