using SevenDay.Application.Errors;
using SevenDay.Application.Pipeline;
using SevenDay.Application.Security;
using SevenDay.Data;
using SevenDay.Domain.Audits;

namespace SevenDay.Application.Audits.Templates;

/// <summary>What a question of a draft is, or a new one can be.</summary>
public static class GetQuestionForm
{
    /// <param name="TemplateId">The draft.</param>
    /// <param name="Key">The question; none for a new one.</param>
    [Requires(Permission.ManageTemplates)]
    public sealed record Query(Guid TemplateId, string? Key) : IQuery<Result>;

    /// <param name="Template">As it is stored.</param>
    /// <param name="Stored">The question as it is stored; empty for a new one.</param>
    /// <param name="InWords">The same for reading; none for a new one.</param>
    /// <param name="Conditions">Answers to earlier questions that a skip rule can wait for.</param>
    /// <param name="Dates">Earlier dates and times.</param>
    public sealed record Result(TemplateHead Template, QuestionInput Stored, QuestionView? InWords, IReadOnlyList<Option> Conditions, IReadOnlyList<Option> Dates);

    internal sealed class Handler(PortalDbContext db) : IQueryHandler<Query, Result>
    {
        public async Task<Result> Handle(Query request, CancellationToken cancellationToken)
        {
            var template = await db.TemplateAsync(request.TemplateId, cancellationToken);
            var content = template.Content;
            var stored = request.Key is null ? null : content.Find(request.Key) ?? throw new NotFoundException("question");
            var earlier = content.Questions.TakeWhile(q => q != stored).ToList();
            return new Result(
                TemplateHead.Of(template), stored is null ? QuestionInput.Empty : QuestionInput.Of(stored),
                stored is null ? null : TemplateView.Of(content).Questions.First(q => q.Key == stored.Key),
                ConditionText.Options(earlier, stored?.ShownWhen), ConditionText.Options(earlier, QuestionType.DateAndTime, stored?.Limits?.NotBefore));
        }
    }
}
