namespace Allure.Net.Commons;

/// <param name="Name">The text that the report shows.</param>
/// <param name="Url">The address.</param>
/// <param name="Type"><c>issue</c>, <c>tms</c>, or none.</param>
internal sealed record Link(string Name, string Url, string? Type = null);
