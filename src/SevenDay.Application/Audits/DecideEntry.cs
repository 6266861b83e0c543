using FluentValidation;
using SevenDay.Application.Pipeline;
using SevenDay.Application.Security;
using SevenDay.Application.Time;
using SevenDay.Data;
using SevenDay.Domain.Audits;

namespace SevenDay.Application.Audits;

/// <summary>Approves an entry, asks about it or rejects it. A rejected entry leaves the results; approving it brings it back.</summary>
public static class DecideEntry
{
    /// <param name="Version">The version of the entry that the person saw.</param>
    [Requires(Permission.ReviewEntries)]
    public sealed record Command(Guid EntryId, long Version, ReviewState? Decision, string? Why) : ICommand<Guid>;

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator()
        {
            RuleFor(c => c.Decision).Must(d => d is ReviewState.HasQuestions or ReviewState.Approved or ReviewState.Rejected).WithMessage("Choose whether you approve the entry, have a question or reject it.");
            RuleFor(c => c.Why).MaximumLength(1000).WithMessage("Shorten the comment to 1,000 characters or fewer.")
                .NotEmpty().When(c => c.Decision is ReviewState.HasQuestions or ReviewState.Rejected).WithMessage("Say what is wrong, so that it can be put right.");
            RuleFor(c => c.Why).NamesNobody();
        }
    }

    internal sealed class Handler(PortalDbContext db, ICurrentUser user, TimeProvider time) : ICommandHandler<Command, Guid>
    {
        public async Task<Guid> Handle(Command request, CancellationToken cancellationToken)
        {
            var entry = await db.ChangeCountedAsync(
                request.EntryId, request.Version, [AuditState.Open, AuditState.Closed],
                entry => entry.Decide(request.Decision!.Value, request.Why, user.SignedInId(), user.Name, time.UtcNow()), cancellationToken);
            return entry.Id;
        }
    }
}
