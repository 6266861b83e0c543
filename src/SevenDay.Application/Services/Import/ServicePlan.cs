using Microsoft.EntityFrameworkCore;
using SevenDay.Application.Imports;
using SevenDay.Data;
using SevenDay.Domain;
using SevenDay.Domain.Services;

namespace SevenDay.Application.Services.Import;

/// <summary>What becomes of each service of a file.</summary>
internal sealed class ServicePlan(ServiceFile file, FiledOrganisations organisations, DeclaredBy by)
{
    /// <summary>What stands for a specialty that a file does not say.</summary>
    internal const string NotStated = "Not stated";

    /// <summary>The setting of a new service whose file does not say it.</summary>
    internal const Setting UsualSetting = Setting.Community;

    private readonly List<ImportRow> _rows = [];
    private readonly Dictionary<Guid, (FiledService Filed, FiledHours? Hours)> _changed = [];

    internal List<Service> Added { get; } = [];

    internal async Task CompareAsync(PortalDbContext db, CancellationToken token)
    {
        var found = file.Services.Select(filed => (Filed: filed, Organisation: organisations.Find(filed))).Where(f => f.Organisation is not null).ToList();
        var known = found.Where(f => !f.Organisation!.Value.IsNew).Select(f => f.Organisation!.Value.Id).Distinct().ToList();
        var place = await ServicesInPlace.LoadAsync(db, known, file.Services.Any(s => s.Dated.Count > 0), token);

        var lines = new Dictionary<ServiceKey, int>();
        foreach (var (filed, organisation) in found)
        {
            var key = new ServiceKey(organisation!.Value.Id, filed.Name, filed.Site);
            if (!lines.TryAdd(key, filed.Line))
                file.Problems.Add(filed.Problem("service", filed.Name, $"Line {lines[key]} has the same organisation, service and site. Lines {lines[key]} and {filed.Line} cannot both hold: keep one."));
            else if (place.Find(key) is { } service) Compare(filed, service, place);
            else Add(filed, organisation.Value.Id, organisation.Value.IsNew);
        }
    }

    /// <summary>Changes what the plan says; the services are read with one query, however many there are.</summary>
    internal async Task ChangeAsync(PortalDbContext db, CancellationToken token)
    {
        if (_changed.Count == 0) return;
        var ids = _changed.Keys.ToList();
        var services = await db.Services.Include(s => s.Hours.Where(h => h.SupersededAtUtc == null)).Include(s => s.Exceptions)
            .Where(s => ids.Contains(s.Id)).ToListAsync(token);
        foreach (var service in services)
        {
            var (filed, hours) = _changed[service.Id];
            service.Describe(
                service.Name, filed.Specialty ?? service.Specialty, filed.Setting ?? service.Setting, service.Site,
                filed.IsPartial ? filed.Postcode ?? service.Postcode : filed.Postcode, filed.IsPublic ?? service.IsPublic);
            by.Declare(service, hours, filed.On);
            foreach (var (date, dated) in filed.Dated.Where(d => !service.Exceptions.Any(e => e.Date == d.Key && e.Hours == d.Value)))
                service.Except(date, dated, null);
        }
    }

    /// <summary>Every row of the file in its order, the refused ones with what is wrong.</summary>
    internal IReadOnlyList<ImportRow> Rows()
    {
        var refused = file.Problems.GroupBy(p => p.Line)
            .Select(line => new ImportRow(line.Key, ImportAction.Refused, $"Line {line.Key}", string.Join(" ", line.Select(p => p.Message).Distinct())));
        return [.. _rows.Concat(refused).OrderBy(r => r.Line)];
    }

    private void Add(FiledService filed, Guid organisation, bool isNew)
    {
        try
        {
            var service = new Service(organisation, filed.Name, filed.Specialty ?? NotStated, filed.Setting ?? UsualSetting, filed.Site, filed.Postcode, filed.IsPublic ?? false);
            by.Declare(service, filed.Hours, filed.On);
            foreach (var (date, hours) in filed.Dated) service.Except(date, hours, null);
            Added.Add(service);
            _rows.Add(Row(filed, ImportAction.Added, (isNew ? "New organisation. " : "") + InWords(filed)));
        }
        catch (DomainRuleException rule)
        {
            file.Problems.Add(filed.Problem("", filed.Name, rule.Message));
        }
    }

    private void Compare(FiledService filed, Service service, ServicesInPlace place)
    {
        if (service.EndedOn is { } ended && ended <= filed.On)
        {
            file.Problems.Add(filed.Problem("service", filed.Name, $"The service ended on {ended:d MMMM yyyy}. Take the row out, or write an earlier effective_from."));
            return;
        }
        var before = filed.Hours is { } stated ? place.HoursOn(service.Id, filed.On, stated.Status) : null;
        var hours = filed.Hours?.FilledFrom(before);
        if (hours == before) hours = null;
        var differences = Differences(filed, service, place).ToList();
        if (hours is not null) differences.Insert(0, $"hours from {filed.On:d MMMM yyyy}: {hours.InWords}{(before is null ? "" : $" (before: {before.InWords})")}");
        if (differences.Count > 0) _changed.Add(service.Id, (filed, hours));
        _rows.Add(differences.Count > 0 ? Row(filed, ImportAction.Changed, string.Join("; ", differences)) : Row(filed, ImportAction.Unchanged, "As the portal has it."));
    }

    private static IEnumerable<string> Differences(FiledService filed, Service service, ServicesInPlace place)
    {
        if (filed.Specialty is not null && filed.Specialty != service.Specialty) yield return $"specialty {filed.Specialty} (before: {service.Specialty})";
        if (filed.Setting is not null && filed.Setting != service.Setting) yield return $"setting {filed.Setting} (before: {service.Setting})";
        if (filed.Postcode != service.Postcode && !(filed.IsPartial && filed.Postcode is null)) yield return $"postcode {filed.Postcode ?? "none"} (before: {service.Postcode ?? "none"})";
        if (filed.IsPublic is { } isPublic && isPublic != service.IsPublic) yield return isPublic ? "now public" : "no longer public";
        if (filed.Dated.Count(d => !place.HasDate(service.Id, d.Key, d.Value)) is > 0 and var dates) yield return dates == 1 ? "1 dated row" : $"{dates} dated rows";
    }

    private static ImportRow Row(FiledService filed, ImportAction action, string detail) =>
        new(filed.Line, action, $"{filed.Name}, {filed.Organisation.InWords}{(filed.Site.Length > 0 ? $", {filed.Site}" : "")}", detail);

    private static string InWords(FiledService filed) =>
        (filed.Hours?.InWords ?? "Hours not stated") + filed.Dated.Count switch { 0 => "", 1 => "; 1 dated row", var n => $"; {n} dated rows" };
}
