using System.Text.Json;
using System.Text.Json.Serialization;
using Io.Cucumber.Messages.Types;

namespace PortalAcceptance.LivingDocs.Results;

/// <summary>
/// What a scenario did with the controls of a page, or what it was answered, for a tutorial. In Cucumber Messages it is an attachment
/// of the step: this record as JSON. Its picture is an attachment before it.
/// </summary>
/// <param name="Action">"click", "doubleClick", "press", "fill" or "choose"; of an answer, "pageShown" or "confirmed".</param>
/// <param name="Key">The key that is pressed, if one is.</param>
/// <param name="Controls">What it is done with, or what shows the answer. They are outlined in the picture.</param>
/// <param name="Picture">The file name of the picture; <see langword="null"/> if there is none.</param>
public sealed record Instruction(string Action, string? Key, IReadOnlyList<InstructionControl> Controls, string? Picture)
{
    /// <summary>What the names of its attachments contain.</summary>
    public const string Suffix = ".instruction";

    private static readonly JsonSerializerOptions _json = new(JsonSerializerDefaults.Web) { RespectNullableAnnotations = true, RespectRequiredConstructorParameters = true };

    /// <summary>The picture; <see langword="null"/> if there is none.</summary>
    [JsonIgnore]
    public Evidence? Image { get; init; }

    /// <summary>Whether it is what the portal answered.</summary>
    [JsonIgnore]
    public bool IsAnswer => Action is "pageShown" or "confirmed";

    /// <summary>Whether an attachment is an instruction or its picture.</summary>
    public static bool IsPartly(Attachment attachment) => attachment.FileName?.Contains(Suffix, StringComparison.Ordinal) == true;

    /// <summary>Whether an attachment is an instruction.</summary>
    public static bool Is(Attachment attachment) => IsPartly(attachment) && attachment.MediaType == "application/json";

    /// <summary>An attachment as an instruction.</summary>
    /// <exception cref="JsonException">It is none.</exception>
    public static Instruction Of(Attachment attachment) =>
        JsonSerializer.Deserialize<Instruction>(Evidence.ContentOf(attachment), _json) ?? throw new JsonException($"{attachment.FileName} is null.");
}
