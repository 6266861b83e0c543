using System.Text.Json.Serialization;

namespace SevenDay.Application.Services.Fhir;

/// <summary>A service with its hours as FHIR R4 says it, as much of the resource as the portal fills.</summary>
public sealed record HealthcareService(
    string Id, FhirMeta Meta, IReadOnlyList<FhirLocation>? Contained, bool Active, FhirReference ProvidedBy, IReadOnlyList<FhirConcept> Category,
    IReadOnlyList<FhirConcept> Type, IReadOnlyList<FhirConcept> Specialty, IReadOnlyList<FhirReference>? Location, string Name, string? Comment,
    IReadOnlyList<AvailableTime>? AvailableTime, IReadOnlyList<NotAvailable>? NotAvailable, string? AvailabilityExceptions) : FhirResource("HealthcareService");

/// <summary>Anything that says of itself what it is.</summary>
public abstract record FhirResource([property: JsonPropertyOrder(-1)] string ResourceType);

/// <param name="LastUpdated">An instant; none when nobody knows.</param>
public sealed record FhirMeta(string VersionId, string? LastUpdated);

/// <summary>The place of a service, inside it.</summary>
public sealed record FhirLocation(string Id, string? Name, FhirAddress? Address) : FhirResource("Location");

public sealed record FhirAddress(string PostalCode);

/// <param name="Type">Of the resource meant, such as Organization.</param>
public sealed record FhirReference(string? Reference = null, string? Type = null, FhirIdentifier? Identifier = null, string? Display = null);

public sealed record FhirIdentifier(string System, string Value);

public sealed record FhirConcept(string Text, IReadOnlyList<FhirCoding>? Coding = null);

public sealed record FhirCoding(string? System, string Code, string? Display = null);

/// <param name="Id">Tells the parts of an opening past midnight from openings of their own.</param>
/// <param name="AvailableStartTime">None when all day.</param>
public sealed record AvailableTime(string? Id, IReadOnlyList<string> DaysOfWeek, bool? AllDay, string? AvailableStartTime, string? AvailableEndTime);

public sealed record NotAvailable(string Description, FhirPeriod During);

/// <summary>Both days belong to it.</summary>
public sealed record FhirPeriod(string Start, string End);
