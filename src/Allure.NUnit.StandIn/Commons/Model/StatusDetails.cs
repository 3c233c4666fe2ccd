namespace Allure.Net.Commons;

/// <summary>Why a test or a step ended as it did.</summary>
internal sealed record StatusDetails(string? Message, string? Trace)
{
    public static StatusDetails? Of(Exception? error) =>
        error is null ? null : new(error.Message.Length == 0 ? error.GetType().Name : error.Message, error.ToString());
}
