namespace Allure.Net.Commons;

/// <summary>How the report shows a parameter.</summary>
public enum ParameterMode
{
    /// <summary>With its value.</summary>
    Default,

    /// <summary>With placeholders for its value.</summary>
    Masked,

    /// <summary>Not at all.</summary>
    Hidden,
}
