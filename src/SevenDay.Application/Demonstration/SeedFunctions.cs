using System.Globalization;
using MediatR;
using Microsoft.EntityFrameworkCore;
using SevenDay.Application.Imports;
using SevenDay.Application.Services;
using SevenDay.Data;
using SevenDay.Domain.Hours;
using SevenDay.Domain.Services;

namespace SevenDay.Application.Demonstration;

/// <summary>What thrombolysis needs at once, as functions of the service with hours of their own. Invented like all hours here.</summary>
internal sealed class SeedFunctions(PortalDbContext db) : IDemonstrationStep
{
    private const string File = "functions-illustrative.csv";

    public int Order => 33;

    public async Task RunAsync(IMediator mediator, CancellationToken token)
    {
        var services = await (from s in db.Services.AsNoTracking()
                              join o in db.Organisations on s.OrganisationId equals o.Id
                              where s.EndedOn == null && o.EndedOn == null
                              select new { s.Id, s.Name, s.Site, Organisation = o.Name }).ToListAsync(token);
        foreach (var row in CsvTable.Read(DemonstrationFile.Read(File), ["organisation", "service", "site", "function", "week", "effective_from"]).Rows)
        {
            if (services.FirstOrDefault(s => (s.Organisation, s.Name, s.Site) == (row["organisation"], row["service"], row["site"])) is not { } service) continue;
            if (services.Any(s => (s.Organisation, s.Name, s.Site) == (service.Organisation, FunctionName.InFull(service.Name, row["function"]), service.Site))) continue;
            var function = await mediator.Send(new AddFunction.Command(service.Id, row["function"]), token);
            var declared = new DatedHours(WeekPattern.Parse(row["week"]), BankHolidayRule.AsSunday, null, new Dictionary<DateOnly, DayHours>());
            var from = DateOnly.ParseExact(row["effective_from"], "yyyy-MM-dd", CultureInfo.InvariantCulture);
            await mediator.Send(new DeclareHours.Command(function, 1, TypedWeek.From(declared), from, Planned: false, HoursSources.Illustrative), token);
        }
    }
}
