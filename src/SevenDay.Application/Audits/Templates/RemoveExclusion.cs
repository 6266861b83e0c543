using FluentValidation;
using SevenDay.Application.Errors;
using SevenDay.Application.Pipeline;
using SevenDay.Application.Security;
using SevenDay.Data;
using SevenDay.Domain.Audits;

namespace SevenDay.Application.Audits.Templates;

/// <summary>Counts cases again that a draft left out.</summary>
public static class RemoveExclusion
{
    [Requires(Permission.ManageTemplates)]
    public sealed record Command(Guid Id, long Version, int At) : ICommand<Guid>;

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator() => RuleFor(c => c.At).GreaterThanOrEqualTo(0).WithMessage("Say which exclusion to remove.");
    }

    internal sealed class Handler(PortalDbContext db) : ICommandHandler<Command, Guid>
    {
        public async Task<Guid> Handle(Command request, CancellationToken cancellationToken)
        {
            var draft = await db.DraftToChangeAsync(request.Id, request.Version, cancellationToken);
            if (request.At >= (draft.Content.Exclusions?.Count ?? 0)) throw new NotFoundException("exclusion");
            draft.Change(draft.Content.WithoutExclusion(request.At));
            await db.SaveChangesAsync(cancellationToken);
            return draft.Id;
        }
    }
}
