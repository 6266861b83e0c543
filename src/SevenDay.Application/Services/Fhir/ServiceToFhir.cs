using System.Globalization;
using SevenDay.Application.Services.Export;

namespace SevenDay.Application.Services.Fhir;

/// <summary>Says a service of the portal as FHIR R4 can.</summary>
internal static class ServiceToFhir
{
    internal const string Site = "site";

    internal static HealthcareService Resource(ServiceOnRecord record, DateOnly today)
    {
        var service = record.Service;
        var atSite = service.Site.Length > 0 || service.Postcode is not null;
        FhirConcept[] specialty = [new FhirConcept(service.Specialty)];
        return new HealthcareService(
            service.Id.ToString(), new FhirMeta(service.Version.ToString(CultureInfo.InvariantCulture), record.UpdatedAtUtc is { } at ? FhirJson.Instant(at) : null),
            atSite ? [new FhirLocation(Site, service.Site.Length > 0 ? service.Site : null, service.Postcode is { } code ? new FhirAddress(code) : null)] : null,
            !(service.EndedOn <= today),
            new FhirReference(Type: "Organization", Identifier: record.OdsCode is { } ods ? new FhirIdentifier(FhirJson.OdsSystem, ods) : null, Display: service.Organisation),
            [new FhirConcept(ServiceSettings.InWords(service.Setting.ToString()))], specialty, specialty,
            atSite ? [new FhirReference("#" + Site, Display: string.Join(", ", new[] { service.Site, service.Postcode ?? "" }.Where(part => part.Length > 0)))] : null,
            service.Name, record.Hours?.ModesInWords is { Length: > 0 } modes ? modes : null,
            OrNone([.. FhirWeek.Of(record.Hours?.Declared.Week)]),
            OrNone([.. record.Dates.Where(d => d.Hours.IsClosed).Select(Closure)]),
            FhirExceptions.Write(record));
    }

    private static NotAvailable Closure(DateOnRecord date)
    {
        var day = date.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return new NotAvailable(date.Reason ?? "Closed", new FhirPeriod(day, day));
    }

    /// <summary>FHIR knows no empty list.</summary>
    private static IReadOnlyList<T>? OrNone<T>(IReadOnlyList<T> list) => list.Count > 0 ? list : null;
}
