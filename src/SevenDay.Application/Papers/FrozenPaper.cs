using System.Text.Json;
using System.Text.Json.Serialization;

namespace SevenDay.Application.Papers;

/// <summary>What a paper showed, as the JSON that stays with it.</summary>
internal static class FrozenPaper
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter() }, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull };

    internal static string Write(PaperContent content) => JsonSerializer.Serialize(content, Options);

    internal static PaperContent Read(string json) => JsonSerializer.Deserialize<PaperContent>(json, Options)!;
}
