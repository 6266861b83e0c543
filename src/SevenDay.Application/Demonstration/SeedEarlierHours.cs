using System.Globalization;
using MediatR;
using Microsoft.EntityFrameworkCore;
using SevenDay.Application.Imports;
using SevenDay.Application.Services;
using SevenDay.Data;
using SevenDay.Domain.Hours;

namespace SevenDay.Application.Demonstration;

/// <summary>What a few services had a year earlier, so that somebody can see who moved to seven days. Invented like all hours here.</summary>
internal sealed class SeedEarlierHours(PortalDbContext db) : IDemonstrationStep
{
    private const string File = "hours-before-illustrative.csv";

    public int Order => 31;

    public async Task RunAsync(IMediator mediator, CancellationToken token)
    {
        var services = await (from s in db.Services.AsNoTracking()
                              join o in db.Organisations on s.OrganisationId equals o.Id
                              select new { s.Id, s.Version, s.Name, s.Site, Organisation = o.Name, Since = s.Hours.Min(h => (DateOnly?)h.EffectiveFrom) }).ToListAsync(token);
        foreach (var row in CsvTable.Read(DemonstrationFile.Read(File), ["organisation", "service", "site", "week", "effective_from"]).Rows)
        {
            var from = DateOnly.ParseExact(row["effective_from"], "yyyy-MM-dd", CultureInfo.InvariantCulture);
            if (services.FirstOrDefault(s => (s.Organisation, s.Name, s.Site) == (row["organisation"], row["service"], row["site"])) is not { Since: { } since } service || since <= from) continue;
            var declared = new DatedHours(WeekPattern.Parse(row["week"]), BankHolidayRule.Closed, null, new Dictionary<DateOnly, DayHours>());
            await mediator.Send(new DeclareHours.Command(service.Id, service.Version, TypedWeek.From(declared), from, Planned: false, HoursSources.Illustrative), token);
        }
    }
}
