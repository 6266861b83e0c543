using FluentValidation;
using SevenDay.Application.Errors;
using SevenDay.Application.Pipeline;
using SevenDay.Application.Security;
using SevenDay.Data;
using SevenDay.Data.ChangeLog;
using SevenDay.Domain.Audits;

namespace SevenDay.Application.Audits.Templates;

/// <summary>Counts cases again that a draft left out.</summary>
public static class RemoveExclusion
{
    [Requires(Permission.ManageTemplates)]
    public sealed record Command(Guid Id, long Version, int At, string Reason) : ICommand<Guid>;

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator()
        {
            RuleFor(c => c.At).GreaterThanOrEqualTo(0).WithMessage("Say which exclusion to remove.");
            RuleFor(c => c.Reason).IsReason("Say why these cases count again.");
        }
    }

    internal sealed class Handler(PortalDbContext db, ChangeAuthor author) : ICommandHandler<Command, Guid>
    {
        public async Task<Guid> Handle(Command request, CancellationToken cancellationToken)
        {
            var draft = await db.DraftToChangeAsync(request.Id, request.Version, cancellationToken);
            if (request.At >= (draft.Content.Exclusions?.Count ?? 0)) throw new NotFoundException("exclusion");
            author.Reason = request.Reason;
            draft.Change(draft.Content.WithoutExclusion(request.At));
            await db.SaveChangesAsync(cancellationToken);
            return draft.Id;
        }
    }
}
