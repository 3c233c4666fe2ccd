namespace Allure.Net.Commons;

/// <summary>A mark that the report sorts tests by; a test may bear several of one name.</summary>
internal sealed record Label(string Name, string Value);
