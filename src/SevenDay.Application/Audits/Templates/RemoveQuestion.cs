using FluentValidation;
using SevenDay.Application.Errors;
using SevenDay.Application.Pipeline;
using SevenDay.Application.Security;
using SevenDay.Data;
using SevenDay.Domain.Audits;

namespace SevenDay.Application.Audits.Templates;

/// <summary>Takes a question out of a draft. Rules that name it stay, and are shown as problems.</summary>
public static class RemoveQuestion
{
    [Requires(Permission.ManageTemplates)]
    public sealed record Command(Guid Id, long Version, string Key) : ICommand<Guid>;

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator() => RuleFor(c => c.Key).NotEmpty().WithMessage("Say which question to remove.");
    }

    internal sealed class Handler(PortalDbContext db) : ICommandHandler<Command, Guid>
    {
        public async Task<Guid> Handle(Command request, CancellationToken cancellationToken)
        {
            var draft = await db.DraftToChangeAsync(request.Id, request.Version, cancellationToken);
            if (draft.Content.Questions.All(x => x.Key != request.Key)) throw new NotFoundException("question");
            draft.Change(draft.Content.WithoutQuestion(request.Key));
            await db.SaveChangesAsync(cancellationToken);
            return draft.Id;
        }
    }
}
