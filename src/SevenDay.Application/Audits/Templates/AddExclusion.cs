using FluentValidation;
using SevenDay.Application.Errors;
using SevenDay.Application.Pipeline;
using SevenDay.Application.Security;
using SevenDay.Data;
using SevenDay.Domain.Audits;

namespace SevenDay.Application.Audits.Templates;

/// <summary>Leaves cases with an answer out of every criterion of a draft. They are counted under the reason.</summary>
public static class AddExclusion
{
    [Requires(Permission.ManageTemplates)]
    public sealed record Command(Guid Id, long Version, string? When, string? Reason) : ICommand<Guid>;

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator() => this.RuleForExclusion(c => c.When, c => c.Reason);
    }

    internal sealed class Handler(PortalDbContext db) : ICommandHandler<Command, Guid>
    {
        public async Task<Guid> Handle(Command request, CancellationToken cancellationToken)
        {
            var draft = await db.DraftToChangeAsync(request.Id, request.Version, cancellationToken);
            if (draft.Content.Exclusions?.Count >= TemplateCheck.MostExclusions) throw new InvalidException($"A template has at most {TemplateCheck.MostExclusions} exclusions. Take one out first.");
            var when = ConditionText.Read(request.When)!;
            draft.Change(draft.Content.With(new Exclusion(when.Key, when.Answer, request.Reason!.Trim())));
            await db.SaveChangesAsync(cancellationToken);
            return draft.Id;
        }
    }
}
