using FluentValidation;
using SevenDay.Application.Errors;
using SevenDay.Application.Pipeline;
using SevenDay.Application.Security;
using SevenDay.Data;
using SevenDay.Domain.Audits;

namespace SevenDay.Application.Audits.Templates;

/// <summary>Adds a question at the end of a draft.</summary>
public static class AddQuestion
{
    [Requires(Permission.ManageTemplates)]
    public sealed record Command(Guid Id, long Version, QuestionInput Question) : ICommand<Guid>;

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator() => this.RuleForQuestion(c => c.Question);
    }

    internal sealed class Handler(PortalDbContext db) : ICommandHandler<Command, Guid>
    {
        public async Task<Guid> Handle(Command request, CancellationToken cancellationToken)
        {
            var draft = await db.DraftToChangeAsync(request.Id, request.Version, cancellationToken);
            if (draft.Content.Questions.Count >= TemplateCheck.MostQuestions) throw new InvalidException($"A template has at most {TemplateCheck.MostQuestions} questions. Take one out first.");
            draft.Change(draft.Content.With(request.Question.Read(draft.Content.Questions.Select(x => x.Key))));
            await db.SaveChangesAsync(cancellationToken);
            return draft.Id;
        }
    }
}
