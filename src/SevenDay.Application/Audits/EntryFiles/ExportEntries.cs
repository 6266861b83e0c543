using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SevenDay.Application.Errors;
using SevenDay.Application.Pipeline;
using SevenDay.Application.Security;
using SevenDay.Application.Services.Export;
using SevenDay.Application.Time;
using SevenDay.Data;
using SevenDay.Domain.Audits;

namespace SevenDay.Application.Audits.EntryFiles;

/// <summary>Writes the single cases of a round that the reader may see into a file, which another round of the same template can read.</summary>
public static class ExportEntries
{
    /// <summary>A sheet of Excel holds so many rows, its header among them.</summary>
    private const int MostRows = 1_048_576;

    [Requires(Permission.ViewAudits)]
    public sealed record Query(Guid AuditId, EntryFilter Show, EntryFileFormat Format) : IQuery<ExportedFile>;

    internal sealed class Handler(PortalDbContext db, IServiceScopeFactory scopes, ICurrentUser user, TimeProvider time) : IQueryHandler<Query, ExportedFile>
    {
        public async Task<ExportedFile> Handle(Query request, CancellationToken cancellationToken)
        {
            var (audit, template) = await db.WithTemplateAsync(request.AuditId, user, cancellationToken);
            var count = await Chosen(db).CountAsync(cancellationToken);
            var bodies = await db.BodiesOfAsync(audit, cancellationToken);
            var table = new EntryTable(template.Content, bodies, await db.ServicesOfAsync(bodies, audit, cancellationToken));
            var rows = EntryStream.ReadAsync(scopes, Chosen, cancellationToken).Select(table.Row);
            var name = $"cases-{string.Join('-', audit.Name.ToLowerInvariant().Split([.. audit.Name.ToLowerInvariant().Where(c => !char.IsAsciiLetterOrDigit(c))], StringSplitOptions.RemoveEmptyEntries))}-{time.Today():yyyy-MM-dd}";
            if (request.Format == EntryFileFormat.Csv) return new ExportedFile(name + ".csv", "text/csv; charset=utf-8", count, EntryStream.CsvAsync(table.Columns, rows));
            if (count >= MostRows) throw new InvalidException("There are more cases than a sheet of Excel holds. Choose CSV.");
            return new ExportedFile(
                name + ".xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", count,
                ServiceWorkbook.WriteAsync(table.Columns, rows, Notes(audit, request.Show), "Cases"));

            IQueryable<AuditEntry> Chosen(PortalDbContext from) => from.AuditEntries.AsNoTracking().VisibleTo(user).Where(e => e.AuditId == audit.Id).Showing(request.Show, from);
        }

        private static IReadOnlyList<string> Notes(Audit audit, EntryFilter show) =>
        [
            "Who logged, reviewed or corrected a case, what they wrote about it, and what a case said before it was corrected.",
            .. show == EntryFilter.All ? Array.Empty<string>() : ["Cases that the filter of the list did not show."],
            .. audit.IsIllustrative ? ["The data are illustrative: they are made up for demonstration."] : Array.Empty<string>(),
        ];
    }
}

/// <summary>The forms in which entries leave the portal.</summary>
public enum EntryFileFormat
{
    Csv,
    Xlsx,
}
