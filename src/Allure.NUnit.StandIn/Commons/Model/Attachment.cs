namespace Allure.Net.Commons;

internal sealed record Attachment(string Name, string Source, string Type);
