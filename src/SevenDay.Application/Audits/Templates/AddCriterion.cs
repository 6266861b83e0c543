using FluentValidation;
using SevenDay.Application.Errors;
using SevenDay.Application.Pipeline;
using SevenDay.Application.Security;
using SevenDay.Data;
using SevenDay.Domain.Audits;

namespace SevenDay.Application.Audits.Templates;

/// <summary>Adds a criterion at the end of a draft.</summary>
public static class AddCriterion
{
    [Requires(Permission.ManageTemplates)]
    public sealed record Command(Guid Id, long Version, CriterionInput Criterion) : ICommand<Guid>;

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator() => this.RuleForCriterion(c => c.Criterion);
    }

    internal sealed class Handler(PortalDbContext db) : ICommandHandler<Command, Guid>
    {
        public async Task<Guid> Handle(Command request, CancellationToken cancellationToken)
        {
            var draft = await db.DraftToChangeAsync(request.Id, request.Version, cancellationToken);
            if (draft.Content.Criteria.Count >= TemplateCheck.MostCriteria) throw new InvalidException($"A template has at most {TemplateCheck.MostCriteria} criteria. Take one out first.");
            draft.Change(draft.Content.With(request.Criterion.Read(draft.Content.Criteria.Select(x => x.Key))));
            await db.SaveChangesAsync(cancellationToken);
            return draft.Id;
        }
    }
}
