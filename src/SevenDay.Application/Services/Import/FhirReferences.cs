using System.Text.Json;

namespace SevenDay.Application.Services.Import;

/// <summary>What a reference of a resource means, where it is in the file.</summary>
internal static class FhirReferences
{
    internal static JsonElement? Find(JsonElement reference, JsonElement within, IReadOnlyList<JsonElement> others)
    {
        var target = reference.Text("reference");
        if (target.Length == 0) return null;
        var id = target.Split('/', ':')[^1].TrimStart('#');
        var among = target[0] == '#' ? within.Objects("contained") : others;
        foreach (var resource in among)
            if (resource.Text("id") == id)
                return resource;
        return null;
    }
}

/// <summary>Where a service is: the place that it refers to, or what the reference calls it.</summary>
internal readonly record struct FhirSite(string Name, string? Postcode)
{
    internal static FhirSite Of(JsonElement service, IReadOnlyList<JsonElement> others)
    {
        foreach (var reference in service.Objects("location"))
        {
            if (FhirReferences.Find(reference, service, others) is { } place)
                return new FhirSite(Short(place.Text("name"), 200), place.Get("address") is { ValueKind: JsonValueKind.Object } address && address.Text("postalCode") is { Length: > 0 and <= 10 } code ? code.ToUpperInvariant() : null);
            return new FhirSite(Short(reference.Text("display"), 200), null);
        }
        return new FhirSite("", null);
    }

    private static string Short(string text, int longest) => text.Length > longest ? text[..longest] : text;
}
