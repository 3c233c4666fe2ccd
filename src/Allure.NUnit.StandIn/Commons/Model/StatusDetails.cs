namespace Allure.Net.Commons;

/// <summary>Why a test or a step ended as it did.</summary>
internal sealed record StatusDetails(string? Message = null, string? Trace = null)
{
    public bool Known { get; }

    public bool Muted { get; }

    public bool Flaky { get; }

    public static StatusDetails Of(Exception? error) =>
        error is null ? new() : new(error.Message.Length == 0 ? error.GetType().Name : error.Message, error.ToString());
}
