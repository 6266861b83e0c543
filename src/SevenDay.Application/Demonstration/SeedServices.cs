using System.Globalization;
using MediatR;
using Microsoft.EntityFrameworkCore;
using SevenDay.Application.Imports;
using SevenDay.Application.Services;
using SevenDay.Data;
using SevenDay.Domain.Hours;

namespace SevenDay.Application.Demonstration;

/// <summary>Services with invented hours, each marked so.</summary>
internal sealed class SeedServices(PortalDbContext db) : IDemonstrationStep
{
    private static readonly string[] Columns =
    [
        "organisation", "service", "specialty", "setting", "site", "mon", "tue", "wed", "thu", "fri", "sat", "sun",
        "bank_holiday", "effective_from", "status", "public",
    ];

    public int Order => 30;

    public async Task RunAsync(IMediator mediator, CancellationToken token)
    {
        var organisations = await db.Organisations.AsNoTracking().Where(o => o.EndedOn == null).ToDictionaryAsync(o => o.Name, o => o.Id, token);
        var known = (await db.Services.AsNoTracking().Select(s => new { s.OrganisationId, s.Name, s.Site }).ToListAsync(token))
            .Select(s => (s.OrganisationId, s.Name, s.Site)).ToHashSet();
        var services = Read("services-illustrative.csv", Columns).GroupBy(row => KeyOf(row, organisations)).Where(g => !known.Contains(g.Key)).ToList();
        var postcodes = Read("sites.csv", ["site", "postcode"]).ToDictionary(row => row["site"], row => row["postcode"]);
        var added = new Dictionary<(Guid, string, string), Guid>();
        foreach (var service in services) added[service.Key] = await AddAsync(service.Key.Organisation, [.. service], postcodes.GetValueOrDefault(service.Key.Site), mediator, token);
        foreach (var row in Read("exceptions-illustrative.csv", ["organisation", "service", "site", "date", "hours", "reason"]))
            if (added.TryGetValue(KeyOf(row, organisations), out var id))
                await mediator.Send(new AddHoursException.Command(
                    id, await VersionAsync(id, token), Date(row["date"]), TypedDay.From(DayHours.Parse(row["hours"])), row["reason"]), token);
        await BackdateAsync(added.Values, token);
    }

    private async Task<Guid> AddAsync(Guid organisation, IReadOnlyList<CsvRow> rows, string? postcode, IMediator mediator, CancellationToken token)
    {
        var first = rows[0];
        var id = await mediator.Send(new AddService.Command(
            organisation, first["service"], first["specialty"], first["setting"], first["site"], postcode, first["public"] == "yes"), token);
        foreach (var row in rows.Where(r => r["mon"].Length > 0))
            await mediator.Send(new DeclareHours.Command(
                id, await VersionAsync(id, token), Week(row), Date(row["effective_from"]), row["status"] == "planned", HoursSources.Illustrative), token);
        return id;
    }

    /// <summary>Hours of the year before were confirmed when they began and never since. No screen can say so, as it confirms today.</summary>
    private async Task BackdateAsync(IEnumerable<Guid> added, CancellationToken token)
    {
        var ids = added.ToList();
        var turn = new DateOnly(2026, 1, 1);
        var old = await db.Services.Where(s => ids.Contains(s.Id)).Include(s => s.Hours)
            .Where(s => s.Hours.Any(h => h.Status == HoursStatus.Actual && h.EffectiveFrom < turn)).ToListAsync(token);
        foreach (var service in old) service.Confirm(NhsCalendar.ToUtc(service.Hours[0].EffectiveFrom.ToDateTime(new TimeOnly(9, 0))), service.Hours[0].Author);
        await db.SaveChangesAsync(token);
    }

    private Task<long> VersionAsync(Guid id, CancellationToken token) => db.Services.AsNoTracking().Where(s => s.Id == id).Select(s => s.Version).FirstAsync(token);

    private static IReadOnlyList<CsvRow> Read(string file, string[] columns)
    {
        var table = CsvTable.Read(DemonstrationFile.Read(file), columns);
        return table.Problems.Count == 0 ? table.Rows : throw new InvalidOperationException($"{file}: {table.Problems[0].Message}");
    }

    private static (Guid Organisation, string Name, string Site) KeyOf(CsvRow row, Dictionary<string, Guid> organisations) =>
        (organisations[row["organisation"]], row["service"], row["site"]);

    private static IReadOnlyList<TypedDay> Week(CsvRow row) =>
        [.. Columns[5..12].Select(day => TypedDay.From(DayHours.Parse(row[day]))), BankHoliday(row["bank_holiday"])];

    private static TypedDay BankHoliday(string text) => text switch
    {
        "" => new(DayMode.NotStated, []),
        "sunday" => new(DayMode.AsSunday, []),
        "usual" => new(DayMode.AsNormal, []),
        _ => TypedDay.From(DayHours.Parse(text)),
    };

    private static DateOnly Date(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
