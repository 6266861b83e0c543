using SevenDay.Application.Errors;
using SevenDay.Application.Pipeline;
using SevenDay.Application.Security;
using SevenDay.Data;
using SevenDay.Domain.Audits;

namespace SevenDay.Application.Audits.Templates;

/// <summary>Which answers can leave a case out of a draft.</summary>
public static class GetExclusionForm
{
    /// <param name="TemplateId">The draft.</param>
    /// <param name="At">Position from 0 of the exclusion; none for a new one.</param>
    [Requires(Permission.ManageTemplates)]
    public sealed record Query(Guid TemplateId, int? At = null) : IQuery<Result>;

    /// <param name="Template">As it is stored.</param>
    /// <param name="When">The answer as it is stored, as a value of the form; none for a new one.</param>
    /// <param name="InWords">The exclusion as it is stored; none for a new one.</param>
    /// <param name="Conditions">Answers that can leave a case out.</param>
    /// <param name="Exclusions">All of the draft.</param>
    public sealed record Result(TemplateHead Template, string? When, ExclusionView? InWords, IReadOnlyList<Option> Conditions, IReadOnlyList<ExclusionView> Exclusions);

    internal sealed class Handler(PortalDbContext db) : IQueryHandler<Query, Result>
    {
        public async Task<Result> Handle(Query request, CancellationToken cancellationToken)
        {
            var template = await db.TemplateAsync(request.TemplateId, cancellationToken);
            var stored = request.At is not { } at ? null : template.Content.Exclusions?.ElementAtOrDefault(at) ?? throw new NotFoundException("exclusion");
            var when = stored is null ? null : new ShownWhen(stored.Key, stored.Answer);
            var all = TemplateView.Of(template.Content).Exclusions;
            return new Result(
                TemplateHead.Of(template), ConditionText.Of(when), request.At is { } position ? all[position] : null, ConditionText.Options(template.Content.Questions, when), all);
        }
    }
}
