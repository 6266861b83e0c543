using System.Globalization;
using Microsoft.EntityFrameworkCore;
using SevenDay.Application.Errors;
using SevenDay.Application.Pipeline;
using SevenDay.Application.Security;
using SevenDay.Data;
using SevenDay.Domain.Audits;

namespace SevenDay.Application.Audits.Templates;

/// <summary>What a criterion of a draft is, or a new one can be.</summary>
public static class GetCriterionForm
{
    /// <param name="TemplateId">The draft.</param>
    /// <param name="Key">The criterion; none for a new one.</param>
    [Requires(Permission.ManageTemplates)]
    public sealed record Query(Guid TemplateId, string? Key) : IQuery<Result>;

    /// <param name="Template">As it is stored.</param>
    /// <param name="Stored">The criterion as it is stored; empty for a new one.</param>
    /// <param name="InWords">The same for reading; none for a new one.</param>
    /// <param name="Dates">Questions that ask for a date and time.</param>
    /// <param name="Numbers">Questions that ask for a whole number.</param>
    /// <param name="YesNo">Questions answered with yes or no.</param>
    /// <param name="Answered">Questions with known answers.</param>
    /// <param name="Conditions">Answers that a condition can wait for.</param>
    /// <param name="Standards">Clinical standards by number, and editions.</param>
    public sealed record Result(
        TemplateHead Template, CriterionInput Stored, CriterionView? InWords, IReadOnlyList<Option> Dates, IReadOnlyList<Option> Numbers, IReadOnlyList<Option> YesNo,
        IReadOnlyList<Option> Answered, IReadOnlyList<Option> Conditions, IReadOnlyList<Option> Standards);

    internal sealed class Handler(PortalDbContext db) : IQueryHandler<Query, Result>
    {
        public async Task<Result> Handle(Query request, CancellationToken cancellationToken)
        {
            var template = await db.TemplateAsync(request.TemplateId, cancellationToken);
            var content = template.Content;
            var stored = request.Key is null ? null : content.Criteria.FirstOrDefault(c => c.Key == request.Key) ?? throw new NotFoundException("criterion");
            var input = stored is null ? CriterionInput.Empty : CriterionInput.Of(stored);
            var standards = await db.ClinicalStandards.AsNoTracking().OrderByDescending(s => s.Edition).ThenBy(s => s.Number).ToListAsync(cancellationToken);
            return new Result(
                TemplateHead.Of(template), input, stored is null ? null : TemplateView.Of(content).Criteria.First(c => c.Key == stored.Key),
                ConditionText.Options(content.Questions, QuestionType.DateAndTime, input.From, input.To),
                ConditionText.Options(content.Questions, QuestionType.WholeNumber, input.Done, input.Due),
                ConditionText.Options(content.Questions, QuestionType.YesNo, input.FoundOpen),
                [.. content.Questions.Where(q => q.FixedAnswers().Count > 0).Select(q => new Option(q.Key, $"{q.Text} ({string.Join(", ", q.FixedAnswers())})"))],
                ConditionText.Options(content.Questions, [.. stored?.AppliesWhen ?? [], stored is null ? null : CriterionWords.Excluded(stored.Rule)]),
                [.. standards.Select(s => new Option(string.Create(CultureInfo.InvariantCulture, $"{s.Edition}|{s.Number}"), $"{s.Number} {s.Topic} ({s.Edition} edition)"))]);
        }
    }
}
