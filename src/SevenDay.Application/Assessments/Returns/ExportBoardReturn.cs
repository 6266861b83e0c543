using Microsoft.Extensions.Options;
using SevenDay.Application.Audits;
using SevenDay.Application.Pipeline;
using SevenDay.Application.Security;
using SevenDay.Application.Time;
using SevenDay.Data;

namespace SevenDay.Application.Assessments.Returns;

/// <summary>The board assurance return as a Word document or a workbook.</summary>
public static class ExportBoardReturn
{
    [Requires(Permission.ViewAudits)]
    public sealed record Query(Guid OrganisationId, ReturnFormat Format, string? Edition = null) : IQuery<ReturnFile>;

    internal sealed class Handler(PortalDbContext db, RoundReading reading, TimeProvider time, IOptions<AssessmentOptions> options) : IQueryHandler<Query, ReturnFile>
    {
        public async Task<ReturnFile> Handle(Query request, CancellationToken cancellationToken)
        {
            var organisations = await db.ChoicesAsync(null, cancellationToken);
            var edition = (await db.EditionChoicesAsync(cancellationToken)).Named(request.Edition);
            var sources = await ReturnSources.ReadAsync(db, reading, organisations, request.OrganisationId, edition, options.Value.Scoring, cancellationToken);
            var paper = ReturnWriter.Write(sources, time.LocalNow());
            var name = $"board-assurance-return-{paper.MadeAt:yyyy-MM-dd}";
            return request.Format == ReturnFormat.Xlsx
                ? new ReturnFile(name + ".xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", await ReturnWorkbook.WriteAsync(paper))
                : new ReturnFile(name + ".docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", ReturnDocument.Write(paper));
        }
    }
}
