using System.Text.Json;
using SevenDay.Application.Imports;

namespace SevenDay.Application.Demonstration;

/// <summary>The files of the demonstration, built into the product.</summary>
internal static class DemonstrationFile
{
    internal static ImportFile Read(string name)
    {
        var assembly = typeof(DemonstrationFile).Assembly;
        var resource = assembly.GetManifestResourceNames().Single(n => n.EndsWith(".Files." + name, StringComparison.Ordinal));
        using var stream = assembly.GetManifestResourceStream(resource)!;
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return new ImportFile(name, copy.ToArray());
    }

    internal static T Json<T>(string name) => JsonSerializer.Deserialize<T>(Read(name).Content, JsonSerializerOptions.Web)!;

    /// <summary>A demonstration file that its own import refuses is a defect of the product.</summary>
    internal static void EnsureApplied(this ImportReport report, string name)
    {
        if (!report.Applied) throw new InvalidOperationException($"{name}: {string.Join(" ", report.Problems.Select(p => $"line {p.Line}: {p.Message}"))}");
    }
}
