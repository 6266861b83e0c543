using FluentValidation;
using SevenDay.Application.Errors;
using SevenDay.Application.Pipeline;
using SevenDay.Application.Security;
using SevenDay.Data;
using SevenDay.Domain.Audits;

namespace SevenDay.Application.Audits.Templates;

/// <summary>Puts another question in the place of one of a draft. Whatever named it goes on naming it.</summary>
public static class ChangeQuestion
{
    [Requires(Permission.ManageTemplates)]
    public sealed record Command(Guid Id, long Version, string Key, QuestionInput Question) : ICommand<Guid>;

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator() => this.RuleForQuestion(c => c.Question);
    }

    internal sealed class Handler(PortalDbContext db) : ICommandHandler<Command, Guid>
    {
        public async Task<Guid> Handle(Command request, CancellationToken cancellationToken)
        {
            var draft = await db.DraftToChangeAsync(request.Id, request.Version, cancellationToken);
            if (draft.Content.Questions.All(x => x.Key != request.Key)) throw new NotFoundException("question");
            draft.Change(draft.Content.WithQuestion(request.Key, request.Question.Read(draft.Content.Questions.Select(x => x.Key).Where(key => key != request.Key))));
            await db.SaveChangesAsync(cancellationToken);
            return draft.Id;
        }
    }
}
