using FluentValidation;
using SevenDay.Application.Errors;
using SevenDay.Application.Pipeline;
using SevenDay.Application.Security;
using SevenDay.Data;
using SevenDay.Domain.Audits;

namespace SevenDay.Application.Audits.Templates;

/// <summary>Puts another criterion in the place of one of a draft.</summary>
public static class ChangeCriterion
{
    [Requires(Permission.ManageTemplates)]
    public sealed record Command(Guid Id, long Version, string Key, CriterionInput Criterion) : ICommand<Guid>;

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator() => this.RuleForCriterion(c => c.Criterion);
    }

    internal sealed class Handler(PortalDbContext db) : ICommandHandler<Command, Guid>
    {
        public async Task<Guid> Handle(Command request, CancellationToken cancellationToken)
        {
            var draft = await db.DraftToChangeAsync(request.Id, request.Version, cancellationToken);
            if (draft.Content.Criteria.All(x => x.Key != request.Key)) throw new NotFoundException("criterion");
            draft.Change(draft.Content.WithCriterion(request.Key, request.Criterion.Read(draft.Content.Criteria.Select(x => x.Key).Where(key => key != request.Key))));
            await db.SaveChangesAsync(cancellationToken);
            return draft.Id;
        }
    }
}
