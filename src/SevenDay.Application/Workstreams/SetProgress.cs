using FluentValidation;
using Microsoft.EntityFrameworkCore;
using SevenDay.Application.Errors;
using SevenDay.Application.Pipeline;
using SevenDay.Application.Security;
using SevenDay.Application.Time;
using SevenDay.Data;
using SevenDay.Domain.Workstreams;

namespace SevenDay.Application.Workstreams;

/// <summary>Says how far a workstream had come on a day, with what shows it. A second score of the same day corrects the first; others are added.</summary>
public static class SetProgress
{
    /// <param name="Version">Of the workstream.</param>
    /// <param name="IsIllustrative">Only the operator marks a score as made up; from anybody else it is ignored.</param>
    [Requires(Permission.ManageWorkstreams)]
    public sealed record Command(Guid WorkstreamId, long Version, double Score, DateOnly On, string Evidence, bool IsIllustrative = false) : ICommand<Guid>;

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator(TimeProvider time)
        {
            RuleFor(c => c.Score).Must(ProgressScale.Holds).WithMessage("Choose a score from 0.5 to 5 in steps of a half.");
            RuleFor(c => c.On).Must(day => day <= time.Today()).WithMessage("The day must be today or in the past.")
                .GreaterThanOrEqualTo(new DateOnly(2000, 1, 1)).WithMessage("Enter a date from 2000 on.");
            RuleFor(c => c.Evidence).IsRiskText("Say what shows the score.", "what shows the score", ProgressScore.LongestText);
        }
    }

    internal sealed class Handler(PortalDbContext db, ICurrentUser user) : ICommandHandler<Command, Guid>
    {
        public async Task<Guid> Handle(Command request, CancellationToken cancellationToken)
        {
            var workstream = await db.Workstreams.Include(w => w.Progress).AsSingleQuery().Where(w => w.Id == request.WorkstreamId).OneOrNotFoundAsync("workstream", cancellationToken);
            if (workstream.Version != request.Version) throw new StaleException();
            if (workstream.Progress.Any(p => p.On > request.On))
                throw new InvalidException("The day is before that of the last score. Enter that day or a later one.", nameof(Command.On));
            var progress = workstream.ScoreProgress(request.On, request.Score, request.Evidence, request.IsIllustrative && user.Id is null);
            db.ExpectVersion(workstream, request.Version);
            await db.SaveChangesAsync(cancellationToken);
            return progress.Id;
        }
    }
}
