using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace SevenDay.Application.Services.Fhir;

/// <summary>FHIR as JSON: names in camel case, and nothing that is null.</summary>
public static class FhirJson
{
    public const string ContentType = "application/fhir+json";

    internal const string OdsSystem = "https://fhir.nhs.uk/Id/ods-organization-code";

    public static JsonSerializerOptions Options { get; } = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,

        // It is never part of a page, and a plus sign may look like one.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>As a FHIR instant, to the millisecond.</summary>
    internal static string Instant(DateTime utc) => utc.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture);
}
