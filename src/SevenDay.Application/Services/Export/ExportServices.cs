using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SevenDay.Application.Errors;
using SevenDay.Application.Pipeline;
using SevenDay.Application.Security;
using SevenDay.Application.Services.Fhir;
using SevenDay.Application.Time;
using SevenDay.Data;
using SevenDay.Domain.Services;

namespace SevenDay.Application.Services.Export;

/// <summary>Writes services with their hours into a file: those that a filter chooses, or one. The services are read while the file is sent.</summary>
public static class ExportServices
{
    [Requires(Permission.ViewServices)]
    public sealed record Query(ServiceChoice Choice, ExportFormat Format) : IQuery<ExportedFile>;

    internal sealed class Handler(PortalDbContext db, IServiceScopeFactory scopes, ICurrentUser user, TimeProvider time) : IQueryHandler<Query, ExportedFile>
    {
        public async Task<ExportedFile> Handle(Query request, CancellationToken cancellationToken)
        {
            var (now, today) = (time.UtcNow(), time.Today());
            var services = await db.ChosenAsync(request.Choice, user, now, today, cancellationToken);
            if (request.Format == ExportFormat.SchemaOrg) services = services.Where(s => s.IsPublic);
            var ids = await services.Join(db.Organisations, s => s.OrganisationId, o => o.Id, (s, o) => new { s.Id, s.Name, Organisation = o.Name })
                .OrderBy(s => s.Organisation).ThenBy(s => s.Name).ThenBy(s => s.Id).Select(s => s.Id).ToListAsync(cancellationToken);
            if (request.Choice.Service is not null && ids.Count == 0) throw new NotFoundException("service");
            var detail = new RecordDetail(Updates: request.Format == ExportFormat.Fhir, Ahead: request.Choice.Ahead && request.Format.HasStatus());
            // A few are read at once and counted here; many are counted by the database and read while they are sent.
            var few = ids.Count <= ServiceRecords.AtOnce ? await new ServiceRecords(db, today, cancellationToken).ReadAsync(ids, detail) : null;
            var notes = request.Format is ExportFormat.Xlsx or ExportFormat.Fhir or ExportFormat.Calendar
                ? Losses.Of(request.Format, few is null ? await ExportFacts.CountAsync(db, services, today, cancellationToken) : await FactsAsync(few, services), request.Choice.Ahead)
                : [];
            var dates = request.Format is ExportFormat.Calendar or ExportFormat.SchemaOrg ? await CalendarSpan.ReadAsync(db, today, cancellationToken) : CalendarSpan.None(today);
            var records = few?.ToAsyncEnumerable() ?? ServiceRecords.StreamAsync(scopes, ids, today, detail, cancellationToken);
            var (extension, type) = request.Format.FileType();
            return new ExportedFile($"services-{today:yyyy-MM-dd}{extension}", type, ids.Count, Write(request.Format, records, notes, dates, now));

            async Task<ExportFacts> FactsAsync(IReadOnlyList<ServiceOnRecord> read, IQueryable<Service> chosen) =>
                ExportFacts.Of(read, detail.Ahead ? 0 : await ExportFacts.AheadAsync(db, chosen, today, cancellationToken));
        }

        private static IAsyncEnumerable<ReadOnlyMemory<byte>> Write(
            ExportFormat format, IAsyncEnumerable<ServiceOnRecord> records, IReadOnlyList<string> notes, CalendarSpan dates, DateTime now) => format switch
            {
                ExportFormat.Csv => ServiceTable.Csv.WriteAsync(records),
                ExportFormat.Xlsx => ServiceWorkbook.WriteAsync(ServiceTable.Columns, records.SelectMany(ServiceTable.Rows), notes),
                ExportFormat.Fhir => FhirFileText.Of(notes, now).WriteAsync(records),
                ExportFormat.OpenReferral => ScheduleRows.Csv.WriteAsync(records),
                ExportFormat.Calendar => new ServiceCalendar(dates, now).Text(notes).WriteAsync(records),
                _ => OpeningHoursMarkup.File(dates).WriteAsync(records),
            };
    }
}
