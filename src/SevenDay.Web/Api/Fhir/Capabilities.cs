using System.Globalization;

namespace SevenDay.Web.Api.Fhir;

/// <summary>The CapabilityStatement: what a program may ask here.</summary>
internal static class Capabilities
{
    internal static object Of(string address, DateTime utcNow) => new
    {
        ResourceType = "CapabilityStatement",
        Status = "active",
        Date = utcNow.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        Kind = "instance",
        Software = new { Name = "SevenDay" },
        Implementation = new { Description = "Services of the seven-day programme with their declared hours", Url = address },
        FhirVersion = "4.0.1",
        Format = new[] { "application/fhir+json", "json" },
        Rest = new[]
        {
            new
            {
                Mode = "server",
                Security = new { Description = "A session of the portal, or a personal token of a user as a bearer token. The permission to view services is needed." },
                Resource = new[]
                {
                    new
                    {
                        Type = "HealthcareService",
                        Documentation = "Hours in force today. availableTime is local time in England; an opening past midnight is split there, and one until midnight ends at 23:59:59. "
                            + "Bank holidays and dates with other hours are words in availabilityExceptions.",
                        Interaction = new[] { new { Code = "read" }, new { Code = "search-type" } },
                        Versioning = "versioned",
                        SearchParam = new[]
                        {
                            Parameter("_id", "token", "One id or several, separated by commas."),
                            Parameter("organization", "reference", "Id or ODS code of the organisation that provides the service."),
                            Parameter("service-type", "token", "A part of the text of the type."),
                            Parameter("_lastUpdated", "date", "With eq, ge, gt, le or lt. Dates are days in England; times need a zone."),
                            Parameter("_count", "number", "Services on a page, up to 200; 0 for the total only."),
                        },
                    },
                },
            },
        },
    };

    private static object Parameter(string name, string type, string documentation) => new { Name = name, Type = type, Documentation = documentation };
}
