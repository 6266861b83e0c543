using FluentValidation;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using SevenDay.Application.Errors;
using SevenDay.Application.Pipeline;
using SevenDay.Application.Security;
using SevenDay.Application.Time;
using SevenDay.Data;

namespace SevenDay.Application.Assessments;

/// <summary>Freezes an assessment as an approved record: the baseline at first, later records in the window of each quarter.</summary>
public static class ApproveAssessment
{
    /// <param name="Version">Of the assessment that was seen; whatever was changed since has to be seen first.</param>
    [Requires(Permission.ApproveAssessments)]
    public sealed record Command(Guid Id, long Version) : ICommand<int>;

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator() => RuleFor(c => c.Version).GreaterThan(0).WithMessage("Open the assessment again and look at it before you approve it.");
    }

    internal sealed class Handler(PortalDbContext db, ICurrentUser user, TimeProvider time, IOptions<AssessmentOptions> options) : ICommandHandler<Command, int>
    {
        public async Task<int> Handle(Command request, CancellationToken cancellationToken)
        {
            var assessment = await db.SelfAssessments.AsSplitQuery().Include(a => a.Standards).Include(a => a.Approvals).Where(a => a.Id == request.Id)
                .OrderBy(a => a.Id).OneOrNotFoundAsync("self-assessment", cancellationToken);
            user.EnsureActsFor(assessment.OrganisationId);
            var id = user.SignedInId();
            if (assessment.Approvals.FirstOrDefault(a => a.OfVersion == request.Version && a.ApprovedById == id) is { } done) return done.Number;
            if (assessment.Version != request.Version) throw new StaleException();
            var standards = await db.StandardsOfAsync(assessment.Edition, cancellationToken);
            var approved = assessment.Approve(standards, id, user.Name, time.UtcNow(), time.Today(), options.Value.ApprovalWindow);
            db.ExpectVersion(assessment, request.Version);
            await db.SaveChangesAsync(cancellationToken);
            return approved.Number;
        }
    }
}
