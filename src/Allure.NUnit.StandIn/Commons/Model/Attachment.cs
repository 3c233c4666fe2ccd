namespace Allure.Net.Commons;

/// <param name="Name">The name that the report shows.</param>
/// <param name="Source">The name of the file in the results directory.</param>
/// <param name="Type">The media type.</param>
internal sealed record Attachment(string Name, string Source, string Type);
