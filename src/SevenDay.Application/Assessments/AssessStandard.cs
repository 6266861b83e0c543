using FluentValidation;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using SevenDay.Application.Audits;
using SevenDay.Application.Errors;
using SevenDay.Application.Pipeline;
using SevenDay.Application.Security;
using SevenDay.Application.Time;
using SevenDay.Data;
using SevenDay.Domain.Assessments;

namespace SevenDay.Application.Assessments;

/// <summary>Answers one standard for a specialty, fully or not. Sent twice, it is saved once.</summary>
public static class AssessStandard
{
    /// <param name="Version">Of the answer that was seen; 0 when there was none.</param>
    /// <param name="Weekday">Left out where the standard is answered part by part.</param>
    /// <param name="Owner">A role, not a name.</param>
    [Requires(Permission.EditAssessments)]
    public sealed record Command(
        Guid Id, int Number, long Version, Attainment? Weekday, Attainment? Weekend, string? Evidence, string? Gap, string? Plan, string? Owner, DateOnly? ReviewOn,
        IReadOnlyList<PartView>? Parts = null) : ICommand<Guid>;

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator()
        {
            RuleFor(c => c.Weekday).IsInEnum().WithMessage("Choose how far it is met on weekdays.");
            RuleFor(c => c.Weekend).IsInEnum().WithMessage("Choose how far it is met at weekends.");
            RuleFor(c => c.Evidence).NamesNobody();
            RuleFor(c => c.Evidence).MaximumLength(StandardAnswer.LongestText).WithMessage("Shorten the evidence to 2,000 characters or fewer.");
            RuleFor(c => c.Gap).NamesNobody();
            RuleFor(c => c.Gap).MaximumLength(StandardAnswer.LongestText).WithMessage("Shorten the gap to 2,000 characters or fewer.");
            RuleFor(c => c.Plan).NamesNobody();
            RuleFor(c => c.Plan).MaximumLength(StandardAnswer.LongestText).WithMessage("Shorten the plan to 2,000 characters or fewer.");
            RuleFor(c => c.Owner).NamesNobody();
            RuleFor(c => c.Owner).MaximumLength(StandardAnswer.LongestOwner).WithMessage("Shorten the role to 100 characters or fewer.");
            RuleFor(c => c.ReviewOn).Must(day => day is null || day.Value.Year is >= 2000 and <= 2100).WithMessage("The date to review it lies between 2000 and 2100.");
            RuleFor(c => c.Parts).Must(parts => parts is null || parts.All(p => IsKnown(p.Weekday) && IsKnown(p.Weekend))).WithMessage("Choose one of the answers for each test or intervention.");
        }

        private static bool IsKnown(Provision? answer) => answer is null || Enum.IsDefined(answer.Value);
    }

    internal sealed class Handler(PortalDbContext db, ICurrentUser user, TimeProvider time, IOptions<AssessmentOptions> options) : ICommandHandler<Command, Guid>
    {
        public async Task<Guid> Handle(Command request, CancellationToken cancellationToken)
        {
            var assessment = await db.SelfAssessments.AsSingleQuery().Include(a => a.Standards).Where(a => a.Id == request.Id).OneOrNotFoundAsync("self-assessment", cancellationToken);
            user.EnsureActsFor(assessment.OrganisationId);
            var standard = await db.ClinicalStandards.AsNoTracking().Where(s => s.Edition == assessment.Edition && s.Number == request.Number).OneOrNotFoundAsync("standard", cancellationToken);
            var answer = Answer(request).For(standard, options.Value.Scoring);
            var stored = assessment.Standards.FirstOrDefault(s => s.Number == request.Number);
            // Nothing new, or the same form sent twice: there is nothing left to do.
            if (stored?.Answer == answer && (stored.Version == request.Version || stored.ChangedById == user.Id)) return assessment.Id;
            if ((stored?.Version ?? 0) != request.Version) throw new StaleException();
            assessment.Assess(standard, answer, options.Value.Scoring, user.Id, user.Name, time.UtcNow());
            if (stored is not null) db.ExpectVersion(stored, request.Version);
            // Whoever is about to approve the whole has to see this first.
            db.ExpectVersion(assessment, assessment.Version);
            await db.SaveChangesAsync(cancellationToken);
            return assessment.Id;
        }

        private static StandardAnswer Answer(Command c) => new(
            c.Weekday, c.Weekend, c.Evidence, c.Gap, c.Plan, c.Owner, c.ReviewOn,
            new PartAnswers([.. (c.Parts ?? []).Select(p => new PartAnswer(p.Part, p.Weekday, p.Weekend))]));
    }
}
