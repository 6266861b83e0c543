using SevenDay.Application.Pipeline;
using SevenDay.Application.Security;
using SevenDay.Data;
using SevenDay.Domain.Audits;

namespace SevenDay.Application.Audits.Templates;

/// <summary>What the name of a draft and the parts its questions play can be changed to.</summary>
public static class GetTemplateForm
{
    [Requires(Permission.ManageTemplates)]
    public sealed record Query(Guid Id) : IQuery<Result>;

    /// <param name="Template">As it is stored.</param>
    /// <param name="OccurredAt">Key of the question that dates the case.</param>
    /// <param name="Dates">Questions that could date the case.</param>
    /// <param name="Services">Questions that could name the service.</param>
    /// <param name="Groups">Questions that could group the cases.</param>
    public sealed record Result(
        TemplateHead Template, string OccurredAt, string? Service, string? Specialty, IReadOnlyList<Option> Dates, IReadOnlyList<Option> Services, IReadOnlyList<Option> Groups);

    internal sealed class Handler(PortalDbContext db) : IQueryHandler<Query, Result>
    {
        public async Task<Result> Handle(Query request, CancellationToken cancellationToken)
        {
            var template = await db.TemplateAsync(request.Id, cancellationToken);
            var content = template.Content;
            return new Result(
                TemplateHead.Of(template), content.OccurredAt, content.Service, content.Specialty,
                ConditionText.Options(content.Questions, QuestionType.DateAndTime, content.OccurredAt),
                ConditionText.Options(content.Questions, QuestionType.Service, content.Service),
                ConditionText.Options(content.Questions.Select(q => q.Type == QuestionType.ShortText ? q with { Type = QuestionType.Choice } : q), QuestionType.Choice, content.Specialty));
        }
    }
}
