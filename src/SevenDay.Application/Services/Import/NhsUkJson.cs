using System.Text.Json;

namespace SevenDay.Application.Services.Import;

/// <summary>Finds the organisations of an NHS.UK file in each of its shapes: a search result, a list, or a single organisation.</summary>
internal static class NhsUkJson
{
    private static readonly JsonReaderOptions Lenient = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip };

    /// <exception cref="JsonException">The text is not JSON.</exception>
    internal static List<(int Line, JsonElement Organisation)> Organisations(ReadOnlyMemory<byte> content)
    {
        if (content.Span.StartsWith("\uFEFF"u8)) content = content[3..];
        var root = Parse(content);
        var list = root.ValueKind == JsonValueKind.Object && root.Get("value") is { ValueKind: JsonValueKind.Array } value ? value : root;
        var found = list.ValueKind switch
        {
            JsonValueKind.Array => list.EnumerateArray().Where(o => o.ValueKind == JsonValueKind.Object).ToList(),
            JsonValueKind.Object when list.Get("OrganisationName") is not null => [list],
            _ => [],
        };
        var lines = Lines(content.Span, depth: list.ValueKind == JsonValueKind.Object ? 0 : root.ValueKind == JsonValueKind.Array ? 1 : 2);
        return [.. found.Zip(lines, (organisation, line) => (line, organisation))];
    }

    /// <summary>A member by name, whatever its capitals; none when it is not there or null.</summary>
    internal static JsonElement? Get(this JsonElement element, string name)
    {
        foreach (var member in element.EnumerateObject())
            if (string.Equals(member.Name, name, StringComparison.OrdinalIgnoreCase) && member.Value.ValueKind != JsonValueKind.Null)
                return member.Value;
        return null;
    }

    /// <summary>The first of the members that is there, as text without space around it; empty when none is.</summary>
    internal static string Text(this JsonElement element, params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
            if (element.Get(name) is { ValueKind: JsonValueKind.String or JsonValueKind.Number } member && member.ToString().Trim() is { Length: > 0 } text)
                return text;
        return "";
    }

    internal static JsonElement Parse(ReadOnlyMemory<byte> json)
    {
        using var document = JsonDocument.Parse(json, new JsonDocumentOptions { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip });
        return document.RootElement.Clone();
    }

    /// <summary>The line on which each object begins that lies at a depth and, below a root object, in its member “value”.</summary>
    private static List<int> Lines(ReadOnlySpan<byte> json, int depth)
    {
        var lines = new List<int>();
        var (line, counted, inValue) = (1, 0, true);
        var reader = new Utf8JsonReader(json, Lenient);
        while (reader.Read())
        {
            if (reader.TokenType == JsonTokenType.PropertyName && reader.CurrentDepth == 1 && depth == 2)
                inValue = string.Equals(reader.GetString(), "value", StringComparison.OrdinalIgnoreCase);
            if (reader.TokenType != JsonTokenType.StartObject || reader.CurrentDepth != depth || !inValue) continue;
            var start = (int)reader.TokenStartIndex;
            line += json[counted..start].Count((byte)'\n');
            counted = start;
            lines.Add(line);
        }
        return lines;
    }
}
