using SevenDay.Application.Errors;
using SevenDay.Application.Pipeline;
using SevenDay.Application.Security;
using SevenDay.Application.Services.Fhir;
using SevenDay.Application.Time;
using SevenDay.Data;

namespace SevenDay.Application.Services.Export;

/// <summary>Writes services with their hours into a file: those that a filter chooses, or one.</summary>
public static class ExportServices
{
    [Requires(Permission.ViewServices)]
    public sealed record Query(ServiceChoice Choice, ExportFormat Format) : IQuery<ExportedFile>;

    internal sealed class Handler(PortalDbContext db, ICurrentUser user, TimeProvider time) : IQueryHandler<Query, ExportedFile>
    {
        public async Task<ExportedFile> Handle(Query request, CancellationToken cancellationToken)
        {
            var (now, today) = (time.UtcNow(), time.Today());
            var services = await db.ChosenAsync(request.Choice, user, now, today, cancellationToken);
            if (request.Format == ExportFormat.SchemaOrg) services = services.Where(s => s.IsPublic);
            var records = await new ServiceRecords(db, today, cancellationToken).ReadAsync(services, withUpdates: request.Format == ExportFormat.Fhir);
            if (request.Choice.Service is not null && records.Count == 0) throw new NotFoundException("service");
            var notes = request.Format is ExportFormat.Xlsx or ExportFormat.Fhir or ExportFormat.Calendar
                ? Losses.Of(request.Format, ExportFacts.Of(records, await ExportFacts.AheadAsync(db, services, today, cancellationToken)))
                : [];
            var dates = request.Format is ExportFormat.Calendar or ExportFormat.SchemaOrg ? await CalendarSpan.ReadAsync(db, today, cancellationToken) : CalendarSpan.None(today);
            var (extension, type) = request.Format.FileType();
            var name = $"services-{today:yyyy-MM-dd}{extension}";
            return new ExportedFile(name, type, records.Count, Write(request.Format, records, notes, dates, now));
        }

        private static IEnumerable<ReadOnlyMemory<byte>> Write(
            ExportFormat format, IReadOnlyList<ServiceOnRecord> records, IReadOnlyList<string> notes, CalendarSpan dates, DateTime now) => format switch
            {
                ExportFormat.Csv => ExportedFile.Utf8(ServiceTable.Csv(records)),
                ExportFormat.Xlsx => [ServiceWorkbook.Write(ServiceTable.Columns, records.Select(ServiceTable.Row), notes)],
                ExportFormat.Fhir => ExportedFile.Utf8(FhirFileText.Of(records, notes, now)),
                ExportFormat.OpenReferral => ExportedFile.Utf8(ScheduleRows.Csv(records)),
                ExportFormat.Calendar => ExportedFile.Utf8(new ServiceCalendar(dates, now).Write(records, notes)),
                _ => ExportedFile.Utf8(OpeningHoursMarkup.File(records, dates)),
            };
    }
}
