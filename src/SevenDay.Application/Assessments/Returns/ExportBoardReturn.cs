using Microsoft.Extensions.Options;
using SevenDay.Application.Audits;
using SevenDay.Application.Documents;
using SevenDay.Application.Pipeline;
using SevenDay.Application.Security;
using SevenDay.Application.Time;
using SevenDay.Data;

namespace SevenDay.Application.Assessments.Returns;

/// <summary>The board assurance return as a Word document or a workbook.</summary>
public static class ExportBoardReturn
{
    [Requires(Permission.ViewAudits)]
    public sealed record Query(Guid OrganisationId, ReturnFormat Format, string? Edition = null) : IQuery<DocumentFile>;

    internal sealed class Handler(PortalDbContext db, RoundReading reading, TimeProvider time, IOptions<AssessmentOptions> options) : IQueryHandler<Query, DocumentFile>
    {
        public async Task<DocumentFile> Handle(Query request, CancellationToken cancellationToken)
        {
            var organisations = await db.ChoicesAsync(null, cancellationToken);
            var edition = (await db.EditionChoicesAsync(cancellationToken)).Named(request.Edition);
            var sources = await ReturnSources.ReadAsync(db, reading, organisations, request.OrganisationId, edition, options.Value.Scoring, cancellationToken);
            var paper = ReturnWriter.Write(sources, time.LocalNow());
            var name = $"board-assurance-return-{paper.MadeAt:yyyy-MM-dd}";
            return request.Format == ReturnFormat.Xlsx
                ? new DocumentFile(name + ".xlsx", DocumentFile.Excel, await ReturnWorkbook.WriteAsync(paper))
                : new DocumentFile(name + ".docx", DocumentFile.Word, WordFile.Write(paper.Title, paper.Organisation, paper.Facts, paper.Sections, wide: true));
        }
    }
}
