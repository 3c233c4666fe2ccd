namespace Allure.Net.Commons;

/// <summary>A parameter of a test, its value as <see cref="ParameterText"/> writes it.</summary>
internal sealed record Parameter(string Name, string Value);
