using FluentValidation;
using SevenDay.Application.Audits;
using SevenDay.Application.Errors;
using SevenDay.Application.Pipeline;
using SevenDay.Application.Security;
using SevenDay.Data;
using SevenDay.Data.ChangeLog;

namespace SevenDay.Application.Standards;

/// <summary>Words a standard anew, with its pass mark and limits. Number and edition stay; the reason stands in the change log.</summary>
public static class ChangeStandard
{
    [Requires(Permission.ManageStandards)]
    public sealed record Command(Guid Id, long Version, StandardForm Form, string Reason) : ICommand<Guid>;

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator()
        {
            RuleFor(c => c.Form).SetValidator(new StandardFormValidator());
            RuleFor(c => c.Reason).IsReason("Say why the standard is changed.");
        }
    }

    internal sealed class Handler(PortalDbContext db, ChangeAuthor author) : ICommandHandler<Command, Guid>
    {
        public async Task<Guid> Handle(Command request, CancellationToken cancellationToken)
        {
            var standard = await db.ClinicalStandards.Where(s => s.Id == request.Id).OneOrNotFoundAsync("standard", cancellationToken);
            if (standard.Version != request.Version) throw new StaleException();
            author.Reason = request.Reason;
            standard.Change(request.Form.Text, request.Form.Detail);
            db.ExpectVersion(standard, request.Version);
            await db.SaveChangesAsync(cancellationToken);
            return standard.Id;
        }
    }
}
