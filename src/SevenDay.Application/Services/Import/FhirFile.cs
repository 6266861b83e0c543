using System.Text.Json;
using System.Xml;
using SevenDay.Application.Imports;
using SevenDay.Domain.Organisations;

namespace SevenDay.Application.Services.Import;

/// <summary>Reads FHIR R4 HealthcareService resources. Every defect is a problem or an assumption of its own.</summary>
internal sealed class FhirFile(DateOnly today, ClosingAt2359 closing, bool midnightConfirmed)
{
    private readonly List<FiledService> _services = [];
    private readonly List<RowProblem> _problems = [];
    private readonly List<string> _assumptions = [];
    private int _withoutSetting;

    internal ServiceFile Read(ImportFile file)
    {
        FhirDocument document;
        try
        {
            document = FhirDocument.Read(file.Content);
        }
        catch (Exception exception) when (exception is JsonException or XmlException)
        {
            var line = exception is XmlException xml ? xml.LineNumber : (int)((exception as JsonException)?.LineNumber ?? 0) + 1;
            return Unreadable(Math.Max(1, line), "The file is neither JSON nor XML. Choose the form that the file has, or send it as the other system gave it.");
        }
        if (document.Services.Count == 0) return Unreadable(1, "No HealthcareService was found. Send one resource, or a Bundle of them.");
        foreach (var (line, resource) in document.Services) Read(line, resource, document.Others);
        return new ServiceFile(_services, _problems, [.. General(), .. closing.Assumptions(), .. _assumptions]);
    }

    private void Read(int line, JsonElement resource, IReadOnlyList<JsonElement> others)
    {
        var before = _problems.Count;
        var name = resource.Text("name");
        var who = name.Length > 0 ? name : $"HealthcareService {resource.Text("id")}".TrimEnd();
        var site = FhirSite.Of(resource, others);
        if (name.Length is 0 or > 200) Refuse(line, "name", name, "Give the service a name of 200 characters or fewer.");
        if (resource.Truth("active") == false) Refuse(line, "active", "false", $"{who}: the service is no longer active. Take it out.");
        var organisation = Organisation(line, who, resource, others);
        var hours = new FhirHours(line, who, closing, midnightConfirmed);
        var (week, dates) = hours.Read(resource);
        _problems.AddRange(hours.Problems);
        _assumptions.AddRange(hours.Assumptions);
        var specialty = resource.Objects("specialty").Concat(resource.Objects("type")).Select(FhirElements.Words).FirstOrDefault(w => w.Length > 0);
        var setting = resource.Objects("category").Select(c => ServiceSettings.Read(c.Words().Replace(" ", ""))).FirstOrDefault(s => s is not null);
        if (setting is null) _withoutSetting++;
        if (_problems.Count > before || organisation is null) return;
        _services.Add(new FiledService(
            line, organisation, name, specialty is { Length: > 100 } ? specialty[..100] : specialty, setting, site.Name, site.Postcode, null, today, week, dates)
        { IsPartial = true });
    }

    private FiledOrganisation? Organisation(int line, string who, JsonElement resource, IReadOnlyList<JsonElement> others)
    {
        if (resource.Get("providedBy") is not { ValueKind: JsonValueKind.Object } provider)
        {
            Refuse(line, "providedBy", "", $"{who}: say which organisation provides the service, by ODS code or name.");
            return null;
        }
        var meant = FhirReferences.Find(provider, resource, others);
        var code = OdsCode.Normalise(Ods(provider.Objects("identifier")) ?? (meant is { } organisation ? Ods(organisation.Objects("identifier")) : null));
        var name = (meant?.Text("name") is { Length: > 0 } full ? full : provider.Text("display")) is { Length: > 0 and <= 200 } said ? said : code;
        if (code.Length > 0 && !OdsCode.IsValid(code)) Refuse(line, "providedBy", code, $"{who}: an ODS code has three to eight letters and digits.");
        if (name.Length > 0) return new FiledOrganisation(code, name, OrganisationKind.Other, "providedBy");
        Refuse(line, "providedBy", provider.Text("reference"), $"{who}: the organisation is not in the file. Give its ODS code as identifier, its name as display, or send it in the Bundle.");
        return null;
    }

    private static string? Ods(IEnumerable<JsonElement> identifiers) =>
        identifiers.Where(i => i.Text("system").Contains("ods", StringComparison.OrdinalIgnoreCase) || i.Text("system").Length == 0).Select(i => i.Text("value")).FirstOrDefault(v => v.Length > 0);

    private IEnumerable<string> General()
    {
        yield return $"FHIR R4 does not say from when hours hold: read as actual hours from {today:d MMMM yyyy}, the day of the import, unless the portal has the same already. Its times have no time zone: read as local time.";
        yield return "What FHIR does not say stays as the portal has it. A new service is not public.";
        if (_withoutSetting > 0) yield return $"{_withoutSetting} services do not say their setting as a category: one that is new is added as {ServicePlan.UsualSetting}.";
    }

    private void Refuse(int line, string column, string value, string message) => _problems.Add(new RowProblem(line, column, value, message));

    private static ServiceFile Unreadable(int line, string message) => new([], [new RowProblem(line, "", "", message)], []);
}
