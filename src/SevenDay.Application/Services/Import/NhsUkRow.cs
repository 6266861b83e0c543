using System.Text.Json;

namespace SevenDay.Application.Services.Import;

/// <summary>One row of the opening times of an organisation, as it stands in the file.</summary>
/// <param name="Path">Where it stands, such as OpeningTimesV2[3].</param>
internal sealed record NhsUkRow(string Path, string Weekday, string Times, int? OffsetOpens, int? OffsetCloses, string Type, string Date, bool? IsOpen)
{
    /// <summary>The newer list when it is there; the older one is a list, or a text that holds a list.</summary>
    /// <exception cref="JsonException">The text is not JSON.</exception>
    internal static List<NhsUkRow> Of(JsonElement organisation)
    {
        var name = organisation.Get("OpeningTimesV2") is { } newer && newer.ValueKind is JsonValueKind.Array or JsonValueKind.String ? "OpeningTimesV2" : "OpeningTimes";
        if (organisation.Get(name) is not { } member) return [];
        var list = member.ValueKind == JsonValueKind.String
            ? NhsUkJson.Parse(System.Text.Encoding.UTF8.GetBytes(member.GetString() is { Length: > 0 } text ? text : "[]"))
            : member;
        return list.ValueKind != JsonValueKind.Array
            ? throw new JsonException("The opening times are not a list.")
            : [.. list.EnumerateArray().Where(row => row.ValueKind == JsonValueKind.Object).Select((row, at) => From(row, $"{name}[{at}]"))];
    }

    private static NhsUkRow From(JsonElement row, string path) => new(
        path,
        row.Text("Weekday"),
        row.Text("Times"),
        Number(row, "OffsetOpeningTime"),
        Number(row, "OffsetClosingTime"),
        row.Text("OpeningTimeType"),
        row.Text("AdditionalOpeningDate"),
        row.Get("IsOpen")?.ValueKind switch { JsonValueKind.True => true, JsonValueKind.False => false, _ => null });

    private static int? Number(JsonElement row, string name) =>
        row.Get(name) is { ValueKind: JsonValueKind.Number } member && member.TryGetInt32(out var number) ? number : null;
}
