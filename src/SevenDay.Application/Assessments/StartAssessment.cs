using FluentValidation;
using Microsoft.EntityFrameworkCore;
using SevenDay.Application.Audits;
using SevenDay.Application.Errors;
using SevenDay.Application.Pipeline;
using SevenDay.Application.Security;
using SevenDay.Data;
using SevenDay.Domain.Assessments;

namespace SevenDay.Application.Assessments;

/// <summary>Begins the assessment of a specialty against an edition. Begun twice, it is one.</summary>
public static class StartAssessment
{
    /// <param name="Edition">Code of an edition; the current one when none is named.</param>
    [Requires(Permission.EditAssessments)]
    public sealed record Command(Guid OrganisationId, string Specialty, NetworkService? Network = null, bool IsIllustrative = false, string? Edition = null) : ICommand<Guid>;

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator()
        {
            RuleFor(c => c.OrganisationId).NotEmpty().WithMessage("Choose an organisation.");
            RuleFor(c => c.Specialty).NotEmpty().WithMessage("Enter the specialty.")
                .MaximumLength(SelfAssessment.LongestSpecialty).WithMessage($"Shorten the specialty to {SelfAssessment.LongestSpecialty} characters or fewer.");
            RuleFor(c => c.Specialty).NamesNobody();
            RuleFor(c => c.Network).IsInEnum().WithMessage("Choose one of the urgent network services, or none.");
        }
    }

    internal sealed class Handler(PortalDbContext db, ICurrentUser user) : ICommandHandler<Command, Guid>
    {
        public async Task<Guid> Handle(Command request, CancellationToken cancellationToken)
        {
            user.EnsureActsFor(request.OrganisationId);
            if (!await db.Organisations.AnyAsync(o => o.Id == request.OrganisationId && o.EndedOn == null, cancellationToken)) throw new NotFoundException("organisation");
            var edition = await db.EditionToAssessAsync(request.Edition, cancellationToken);
            var name = request.Specialty.Trim().ToLowerInvariant();
            var known = await db.SelfAssessments.Where(a => a.OrganisationId == request.OrganisationId && a.Edition == edition && a.Specialty.ToLower() == name)
                .OrderBy(a => a.Id).Select(a => (Guid?)a.Id).FirstOrDefaultAsync(cancellationToken);
            if (known is { } id) return id;
            var assessment = new SelfAssessment(request.OrganisationId, request.Specialty, edition, request.Network, request.IsIllustrative);
            db.SelfAssessments.Add(assessment);
            await db.SaveChangesAsync(cancellationToken);
            return assessment.Id;
        }
    }
}
