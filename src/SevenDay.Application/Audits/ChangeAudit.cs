using FluentValidation;
using Microsoft.EntityFrameworkCore;
using SevenDay.Application.Pipeline;
using SevenDay.Application.Security;
using SevenDay.Data;
using SevenDay.Domain.Audits;

namespace SevenDay.Application.Audits;

/// <summary>Changes what was planned of a round. Once it is open it can only grow; its template stays.</summary>
public static class ChangeAudit
{
    /// <param name="Specialties">Those it is about; every one when empty.</param>
    [Requires(Permission.ManageAudits)]
    public sealed record Command(
        Guid Id, long Version, string Name, DateOnly From, DateOnly To, int TargetSample,
        IReadOnlyList<Guid> OrganisationIds, IReadOnlyList<Guid> AuditorIds, IReadOnlyList<string> Specialties) : ICommand<Guid>;

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator()
        {
            RuleFor(c => c.Name).NotEmpty().WithMessage("Enter a name for the round.").MaximumLength(200).WithMessage("Shorten the name to 200 characters or fewer.");
            RuleFor(c => c.To).GreaterThanOrEqualTo(c => c.From).WithMessage("The last day is before the first. Change one of the dates.")
                .Must((c, to) => to.DayNumber - c.From.DayNumber < AuditWindow.LongestDays).WithMessage("Choose a window of a year or less.");
            RuleFor(c => c.TargetSample).InclusiveBetween(1, 100_000).WithMessage("Enter a target sample from 1 to 100,000.");
            RuleFor(c => c.OrganisationIds).NotEmpty().WithMessage("Choose at least one organisation.");
        }
    }

    internal sealed class Handler(PortalDbContext db, ICurrentUser user) : ICommandHandler<Command, Guid>
    {
        public async Task<Guid> Handle(Command request, CancellationToken cancellationToken)
        {
            var audit = await db.ToChangeAsync(request.Id, request.Version, user, cancellationToken);
            var template = await db.AuditTemplates.AsNoTracking().FirstAsync(t => t.Id == audit.TemplateId, cancellationToken);
            await db.EnsureTakePartAsync(request.OrganisationIds, request.AuditorIds, cancellationToken);
            audit.Plan(request.Name, request.From, request.To, request.TargetSample, [.. request.OrganisationIds.Distinct()]);
            audit.AssignOnly(request.AuditorIds);
            audit.LimitTo([.. request.Specialties.Intersect(template.Content.SpecialtyChoices())]);
            await db.SaveChangesAsync(cancellationToken);
            return audit.Id;
        }
    }
}
