using SevenDay.Application.Imports;
using SevenDay.Application.Pipeline;
using SevenDay.Application.Security;
using SevenDay.Data;

namespace SevenDay.Application.Audits.Templates.XlsForms;

/// <summary>What a staged XLSForm would become, and everything that would not be taken over.</summary>
public static class PreviewXlsForm
{
    [Requires(Permission.ManageTemplates)]
    public sealed record Query(Guid FileId) : IQuery<Result>;

    /// <param name="Title">As the form says; empty when it does not.</param>
    /// <param name="Content">The draft, with what would still have to be put right.</param>
    /// <param name="Notes">What was not taken over, or not as it was, in the order of the file.</param>
    public sealed record Result(string FileName, string Title, TemplateView Content, IReadOnlyList<XlsFormNote> Notes);

    internal sealed class Handler(PortalDbContext db, ICurrentUser user) : IQueryHandler<Query, Result>
    {
        public async Task<Result> Handle(Query request, CancellationToken cancellationToken)
        {
            var file = await db.StagedAsync(request.FileId, user.SignedInId(), cancellationToken);
            var form = XlsFormFile.Read(new ImportFile(file.FileName, file.Content));
            return new Result(file.FileName, form.Title, TemplateView.Of(form.Content), form.Notes);
        }
    }
}
