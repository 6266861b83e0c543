using FluentValidation;
using SevenDay.Application.Imports;
using SevenDay.Application.Pipeline;
using SevenDay.Application.Security;
using SevenDay.Data;
using SevenDay.Domain.Audits;

namespace SevenDay.Application.Audits.Templates.XlsForms;

/// <summary>Makes a staged XLSForm into a draft, and throws the file away.</summary>
public static class ImportXlsForm
{
    [Requires(Permission.ManageTemplates)]
    public sealed record Command(Guid FileId, string? Name, string? Purpose) : ICommand<Guid>;

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator() => this.RuleForName(c => c.Name, c => c.Purpose);
    }

    internal sealed class Handler(PortalDbContext db, ICurrentUser user) : ICommandHandler<Command, Guid>
    {
        public async Task<Guid> Handle(Command request, CancellationToken cancellationToken)
        {
            var file = await db.StagedAsync(request.FileId, user.SignedInId(), cancellationToken);
            var form = XlsFormFile.Read(new ImportFile(file.FileName, file.Content));
            var draft = new AuditTemplate(await db.FreeTemplateCodeAsync(request.Name!, cancellationToken), 1, request.Name!, request.Purpose!, form.Content);
            db.AuditTemplates.Add(draft);
            db.StagedFiles.Remove(file);
            await db.SaveChangesAsync(cancellationToken);
            return draft.Id;
        }
    }
}
