using FluentValidation;
using Microsoft.EntityFrameworkCore;
using SevenDay.Application.Errors;
using SevenDay.Application.Pipeline;
using SevenDay.Application.Security;
using SevenDay.Data;
using SevenDay.Domain.Audits;

namespace SevenDay.Application.Audits;

/// <summary>Plans a round: a template asked of some organisations over a window of days. It takes entries once it is opened.</summary>
public static class StartAudit
{
    private const int LongestWindow = 366;

    /// <param name="IsIllustrative">Only the operator marks a round as made up; from anybody else it is ignored.</param>
    [Requires(Permission.ManageAudits)]
    public sealed record Command(
        Guid TemplateId, string Name, DateOnly From, DateOnly To, int TargetSample,
        IReadOnlyList<Guid> OrganisationIds, IReadOnlyList<Guid> AuditorIds, bool IsIllustrative = false) : ICommand<Guid>;

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator()
        {
            RuleFor(c => c.TemplateId).NotEmpty().WithMessage("Choose what the round asks.");
            RuleFor(c => c.Name).NotEmpty().WithMessage("Enter a name for the round.").MaximumLength(200).WithMessage("Shorten the name to 200 characters or fewer.");
            RuleFor(c => c.To).GreaterThanOrEqualTo(c => c.From).WithMessage("The last day is before the first. Change one of the dates.")
                .Must((c, to) => to.DayNumber - c.From.DayNumber < LongestWindow).WithMessage("Choose a window of a year or less.");
            RuleFor(c => c.TargetSample).InclusiveBetween(1, 100_000).WithMessage("Enter a target sample from 1 to 100,000.");
            RuleFor(c => c.OrganisationIds).NotEmpty().WithMessage("Choose at least one organisation.");
        }
    }

    internal sealed class Handler(PortalDbContext db, ICurrentUser user) : ICommandHandler<Command, Guid>
    {
        public async Task<Guid> Handle(Command request, CancellationToken cancellationToken)
        {
            var organisations = request.OrganisationIds.Distinct().ToList();
            var auditors = request.AuditorIds.Distinct().ToList();
            if (!await db.AuditTemplates.AnyAsync(t => t.Id == request.TemplateId && t.State == TemplateState.Published, cancellationToken))
                throw new InvalidException("That edition of the template is not offered any more. Choose another.", nameof(Command.TemplateId));
            if (await db.Organisations.CountAsync(o => organisations.Contains(o.Id), cancellationToken) < organisations.Count)
                throw new InvalidException("One of the organisations is not there any more. Choose again.", nameof(Command.OrganisationIds));
            if (await db.Users.CountAsync(u => auditors.Contains(u.Id), cancellationToken) < auditors.Count)
                throw new InvalidException("One of the auditors is not there any more. Choose again.", nameof(Command.AuditorIds));

            var made = request.IsIllustrative && user.Id is null;
            var audit = new Audit(request.Name, request.TemplateId, request.From, request.To, request.TargetSample, organisations, made);
            foreach (var auditor in auditors) audit.Assign(auditor);
            db.Audits.Add(audit);
            await db.SaveChangesAsync(cancellationToken);
            return audit.Id;
        }
    }
}
