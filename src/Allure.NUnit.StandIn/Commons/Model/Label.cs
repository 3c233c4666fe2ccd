namespace Allure.Net.Commons;

/// <summary>A mark that the report sorts tests by. A test may have several of one name.</summary>
internal sealed record Label(string Name, string Value);
