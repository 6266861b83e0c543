using SevenDay.Application.Pipeline;
using SevenDay.Application.Security;
using SevenDay.Data;

namespace SevenDay.Application.Audits.Templates;

/// <summary>Which answers can leave a case out of a draft.</summary>
public static class GetExclusionForm
{
    [Requires(Permission.ManageTemplates)]
    public sealed record Query(Guid TemplateId) : IQuery<Result>;

    public sealed record Result(TemplateHead Template, IReadOnlyList<Option> Conditions, IReadOnlyList<ExclusionView> Exclusions);

    internal sealed class Handler(PortalDbContext db) : IQueryHandler<Query, Result>
    {
        public async Task<Result> Handle(Query request, CancellationToken cancellationToken)
        {
            var template = await db.TemplateAsync(request.TemplateId, cancellationToken);
            return new Result(TemplateHead.Of(template), ConditionText.Options(template.Content.Questions), TemplateView.Of(template.Content).Exclusions);
        }
    }
}
