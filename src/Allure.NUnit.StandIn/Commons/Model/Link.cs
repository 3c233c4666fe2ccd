namespace Allure.Net.Commons;

internal sealed record Link(string Name, string Url, string? Type = null);
