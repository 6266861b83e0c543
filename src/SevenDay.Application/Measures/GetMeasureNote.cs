using Microsoft.EntityFrameworkCore;
using SevenDay.Application.Errors;
using SevenDay.Application.Pipeline;
using SevenDay.Application.Security;
using SevenDay.Data;

namespace SevenDay.Application.Measures;

/// <summary>One note, to be changed or removed.</summary>
public static class GetMeasureNote
{
    [Requires(Permission.ManageMeasures)]
    public sealed record Query(string Code, Guid Id) : IQuery<Result>;

    public sealed record Result(string Code, string Measure, string Organisation, string? OdsCode, long Version, NoteFields Fields);

    internal sealed class Handler(PortalDbContext db) : IQueryHandler<Query, Result>
    {
        public async Task<Result> Handle(Query request, CancellationToken cancellationToken)
        {
            var code = request.Code.Trim().ToLowerInvariant();
            var found = await (
                from n in db.MeasureNotes.AsNoTracking()
                join m in db.Measures on n.MeasureId equals m.Id
                join o in db.Organisations on n.OrganisationId equals o.Id
                where n.Id == request.Id && m.Code == code
                select new { Note = n, m.Name, Organisation = o.Name }).OneOrNotFoundAsync("note", cancellationToken);
            var ods = await db.CodesAt(found.Note.OrganisationId, found.Note.On).FirstOrDefaultAsync(cancellationToken);
            return new Result(code, found.Name, found.Organisation, ods, found.Note.Version, NoteFields.Of(found.Note));
        }
    }
}
