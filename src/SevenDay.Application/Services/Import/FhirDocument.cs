using System.Text.Json;
using System.Text.Json.Nodes;
using System.Xml;
using System.Xml.Linq;

namespace SevenDay.Application.Services.Import;

/// <summary>Finds the HealthcareService resources of a FHIR file, JSON or XML, alone or in a Bundle.</summary>
internal sealed class FhirDocument
{
    private const string Wanted = "HealthcareService";

    private FhirDocument(IReadOnlyList<(int Line, JsonElement Resource)> services, IReadOnlyList<JsonElement> others) => (Services, Others) = (services, others);

    /// <summary>With the line on which each begins.</summary>
    internal IReadOnlyList<(int Line, JsonElement Resource)> Services { get; }

    /// <summary>What the services may refer to.</summary>
    internal IReadOnlyList<JsonElement> Others { get; }

    /// <exception cref="JsonException">Neither JSON nor XML.</exception>
    /// <exception cref="XmlException">Begins as XML and is not.</exception>
    internal static FhirDocument Read(ReadOnlyMemory<byte> content)
    {
        if (content.Span.StartsWith("\uFEFF"u8)) content = content[3..];
        var isXml = content.Span.TrimStart(" \t\r\n"u8).StartsWith("<"u8);
        var (root, lines) = isXml ? FromXml(content) : (NhsUkJson.Parse(content), Lines(content.Span));
        var resources = (root.ValueKind == JsonValueKind.Array ? root.EnumerateArray() : Enumerable.Repeat(root, 1)).SelectMany(Unfold).ToList();
        var services = resources.Where(r => r.Text("resourceType") == Wanted).ToList();
        return new FhirDocument([.. services.Select((service, at) => (at < lines.Count ? lines[at] : 1, service))], [.. resources.Where(r => r.Text("resourceType") != Wanted)]);
    }

    private static IEnumerable<JsonElement> Unfold(JsonElement resource)
    {
        if (resource.ValueKind != JsonValueKind.Object) return [];
        return resource.Text("resourceType") == "Bundle"
            ? resource.Many("entry").Select(entry => entry.Get("resource")).OfType<JsonElement>().SelectMany(Unfold)
            : [resource];
    }

    private static List<int> Lines(ReadOnlySpan<byte> json)
    {
        var lines = new List<int>();
        var (line, counted, type) = (1, 0, false);
        var reader = new Utf8JsonReader(json, new JsonReaderOptions { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip });
        while (reader.Read())
        {
            if (type && reader.TokenType == JsonTokenType.String && reader.ValueTextEquals(Wanted))
            {
                var start = (int)reader.TokenStartIndex;
                line += json[counted..start].Count((byte)'\n');
                counted = start;
                lines.Add(line);
            }
            type = reader.TokenType == JsonTokenType.PropertyName && reader.ValueTextEquals("resourceType");
        }
        return lines;
    }

    /// <summary>The XML form has the same names; its values stand in attributes.</summary>
    private static (JsonElement, List<int>) FromXml(ReadOnlyMemory<byte> content)
    {
        using var reader = XmlReader.Create(new MemoryStream(content.ToArray()), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });
        var root = XDocument.Load(reader, LoadOptions.SetLineInfo).Root!;
        var lines = root.DescendantsAndSelf().Where(e => e.Name.LocalName == Wanted).Select(e => ((IXmlLineInfo)e).LineNumber).ToList();
        return (NhsUkJson.Parse(System.Text.Encoding.UTF8.GetBytes(Resource(root).ToJsonString())), lines);
    }

    private static JsonObject Resource(XElement element)
    {
        var resource = Members(element);
        resource["resourceType"] = element.Name.LocalName;
        return resource;
    }

    private static JsonObject Members(XElement element)
    {
        var members = new JsonObject();
        if ((string?)element.Attribute("id") is { } id) members["id"] = id;
        foreach (var same in element.Elements().Where(e => e.Name.LocalName != "text" || e.Attribute("value") is not null).GroupBy(e => e.Name.LocalName))
            members[same.Key] = same.Count() == 1 ? Node(same.First()) : new JsonArray([.. same.Select(Node)]);
        return members;
    }

    /// <summary>“resource” and “contained” hold another resource in an element of its name.</summary>
    private static JsonNode Node(XElement element) =>
        (string?)element.Attribute("value") is { } value ? JsonValue.Create(value)
        : element.Name.LocalName is "resource" or "contained" && element.Elements().FirstOrDefault() is { } inner ? Resource(inner)
        : Members(element);
}

internal static class FhirElements
{
    /// <summary>A member that may be there several times; XML does not tell one from a list of one.</summary>
    internal static IEnumerable<JsonElement> Many(this JsonElement element, string name) => element.Get(name) switch
    {
        null => [],
        { ValueKind: JsonValueKind.Array } list => list.EnumerateArray(),
        { } one => [one],
    };

    internal static IEnumerable<JsonElement> Objects(this JsonElement element, string name) => element.Many(name).Where(e => e.ValueKind == JsonValueKind.Object);

    /// <summary>True or false, also as text; none when neither.</summary>
    internal static bool? Truth(this JsonElement element, string name) => element.Get(name) switch
    {
        { ValueKind: JsonValueKind.True } => true,
        { ValueKind: JsonValueKind.False } => false,
        { ValueKind: JsonValueKind.String } text => text.GetString() switch { "true" => true, "false" => false, _ => null },
        _ => null,
    };

    /// <summary>What a concept says in words.</summary>
    internal static string Words(this JsonElement concept) =>
        concept.Text("text") is { Length: > 0 } text ? text : concept.Objects("coding").Select(c => c.Text("display", "code")).FirstOrDefault(t => t.Length > 0) ?? "";
}
