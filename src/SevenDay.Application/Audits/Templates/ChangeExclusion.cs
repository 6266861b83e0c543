using FluentValidation;
using SevenDay.Application.Errors;
using SevenDay.Application.Pipeline;
using SevenDay.Application.Security;
using SevenDay.Data;
using SevenDay.Domain.Audits;

namespace SevenDay.Application.Audits.Templates;

/// <summary>Puts another exclusion in the place of one of a draft.</summary>
public static class ChangeExclusion
{
    /// <param name="At">Its position from 0.</param>
    [Requires(Permission.ManageTemplates)]
    public sealed record Command(Guid Id, long Version, int At, string? When, string? Reason) : ICommand<Guid>;

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator() => this.RuleForExclusion(c => c.When, c => c.Reason);
    }

    internal sealed class Handler(PortalDbContext db) : ICommandHandler<Command, Guid>
    {
        public async Task<Guid> Handle(Command request, CancellationToken cancellationToken)
        {
            var draft = await db.DraftToChangeAsync(request.Id, request.Version, cancellationToken);
            if (request.At < 0 || request.At >= (draft.Content.Exclusions?.Count ?? 0)) throw new NotFoundException("exclusion");
            var when = ConditionText.Read(request.When)!;
            draft.Change(draft.Content.WithExclusion(request.At, new Exclusion(when.Key, when.Answer, request.Reason!.Trim())));
            await db.SaveChangesAsync(cancellationToken);
            return draft.Id;
        }
    }
}
