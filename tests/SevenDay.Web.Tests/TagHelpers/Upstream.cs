using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace SevenDay.Web.Tests.TagHelpers;

/// <summary>One example of the design system: its options, flattened, and the markup it makes of them.</summary>
internal sealed partial class Upstream(string name, Dictionary<string, JsonElement> options, string html)
{
    public string Name => name;

    public string Html => html;

    private readonly List<string> refused = [];

    public void Refuse(string reason) => refused.Add(reason);

    /// <summary>Options that no tag helper of ours has taken up.</summary>
    public IEnumerable<string> Left => options.Keys.Concat(refused).Select(key => Index().Replace(key, "[]")).Distinct().Order();

    public static IReadOnlyList<Upstream> Examples(string component)
    {
        var file = Path.Combine(Web(), "node_modules/nhsuk-frontend/dist/nhsuk/components", component, "fixtures.json");
        using var document = JsonDocument.Parse(File.ReadAllText(file));
        return [.. document.RootElement.GetProperty("fixtures").EnumerateArray().Select(Example)];
    }

    public string? Take(params string[] names)
    {
        foreach (var key in names)
            if (options.TryGetValue(key, out var value) && value.ValueKind is not (JsonValueKind.True or JsonValueKind.False))
            {
                options.Remove(key);
                return value.ToString();
            }
        return null;
    }

    public bool TakeFlag(string key) => options.TryGetValue(key, out var value) && value.ValueKind is JsonValueKind.True or JsonValueKind.False && options.Remove(key) && value.GetBoolean();

    public bool Has(string key) => options.ContainsKey(key);

    public bool HasUnder(string prefix) => options.Keys.Any(key => key.StartsWith(prefix, StringComparison.Ordinal));

    /// <summary>Tags, attributes in any order and words; white space apart.</summary>
    public static string Shape(string markup) =>
        string.Concat(new HtmlParser().ParseFragment(markup, null!).Select(Shape)).Replace("<html><head></head><body>", "").Replace("</body></html>", "");

    private static string Shape(INode node) => node switch
    {
        IElement element => $"<{element.LocalName}{string.Concat(element.Attributes.OrderBy(a => a.Name).Select(a => $" {a.Name}='{a.Value}'"))}>{string.Concat(element.ChildNodes.Select(Shape))}</{element.LocalName}>",
        IText text => Space().Replace(text.Data, " ").Trim(),
        _ => "",
    };

    private static Upstream Example(JsonElement fixture)
    {
        var options = new Dictionary<string, JsonElement>();
        Flatten(fixture.GetProperty("context"), "", options);
        return new(fixture.GetProperty("name").GetString()!, options, fixture.GetProperty("html").GetString()!);
    }

    private static void Flatten(JsonElement value, string path, Dictionary<string, JsonElement> into)
    {
        if (value.ValueKind == JsonValueKind.Object)
            foreach (var property in value.EnumerateObject())
                Flatten(property.Value, path == "" ? property.Name : $"{path}.{property.Name}", into);
        else if (value.ValueKind == JsonValueKind.Array)
            foreach (var (at, item) in value.EnumerateArray().Index())
                Flatten(item, $"{path}[{at}]", into);
        else
            into[path] = value.Clone();
    }

    private static string Web([CallerFilePath] string here = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "../../../src/SevenDay.Web"));

    [GeneratedRegex(@"\[\d+\]")]
    private static partial Regex Index();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Space();
}
