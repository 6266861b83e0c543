using FluentValidation;
using Microsoft.EntityFrameworkCore;
using SevenDay.Application.Audits;
using SevenDay.Application.Errors;
using SevenDay.Application.Pipeline;
using SevenDay.Application.Security;
using SevenDay.Data;
using SevenDay.Domain.Assessments;

namespace SevenDay.Application.Assessments;

/// <summary>Says of a specialty whether it has beds, how its advice is had without, and what job plans provide.</summary>
public static class DescribeSpecialty
{
    [Requires(Permission.EditAssessments)]
    public sealed record Command(Guid Id, long Version, NetworkService? Network, bool? HasBeds, string? Advice, DailyRounds? Rounds, string? Note) : ICommand<Guid>;

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator()
        {
            RuleFor(c => c.Network).IsInEnum().WithMessage("Choose one of the urgent network services, or none.");
            RuleFor(c => c.Rounds).IsInEnum().WithMessage("Choose one of the answers about job plans.");
            RuleFor(c => c.Advice).NamesNobody();
            RuleFor(c => c.Advice).MaximumLength(SpecialtyFacts.LongestText).WithMessage("Shorten the arrangement to 1,000 characters or fewer.");
            RuleFor(c => c.Note).NamesNobody();
            RuleFor(c => c.Note).MaximumLength(SpecialtyFacts.LongestText).WithMessage("Shorten the note to 1,000 characters or fewer.");
        }
    }

    internal sealed class Handler(PortalDbContext db, ICurrentUser user) : ICommandHandler<Command, Guid>
    {
        public async Task<Guid> Handle(Command request, CancellationToken cancellationToken)
        {
            var assessment = await db.SelfAssessments.Where(a => a.Id == request.Id).OneOrNotFoundAsync("self-assessment", cancellationToken);
            user.EnsureActsFor(assessment.OrganisationId);
            var (facts, network, by) = (assessment.Facts, assessment.Network, assessment.FactsChangedById);
            assessment.Describe(new SpecialtyFacts(request.HasBeds, request.Advice, request.Rounds, request.Note), request.Network, user.Id);
            var isSame = facts == assessment.Facts && network == assessment.Network;
            // The same form sent twice has nothing left to do.
            if (isSame && (by == user.Id || assessment.Version == request.Version)) return assessment.Id;
            if (assessment.Version != request.Version) throw new StaleException();
            db.ExpectVersion(assessment, request.Version);
            await db.SaveChangesAsync(cancellationToken);
            return assessment.Id;
        }
    }
}
