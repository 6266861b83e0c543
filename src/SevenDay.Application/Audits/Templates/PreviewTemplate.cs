using SevenDay.Application.Pipeline;
using SevenDay.Application.Security;
using SevenDay.Data;

namespace SevenDay.Application.Audits.Templates;

/// <summary>The questions of an edition as the form for an entry asks them.</summary>
public static class PreviewTemplate
{
    [Requires(Permission.ViewAudits)]
    public sealed record Query(Guid Id) : IQuery<Result>;

    public sealed record Result(TemplateHead Template, IReadOnlyList<GetEntryForm.Question> Questions);

    internal sealed class Handler(PortalDbContext db) : IQueryHandler<Query, Result>
    {
        public async Task<Result> Handle(Query request, CancellationToken cancellationToken)
        {
            var template = await db.TemplateAsync(request.Id, cancellationToken);
            return new Result(TemplateHead.Of(template), [.. template.Content.Questions.Select(q => GetEntryForm.Question.Of(q, template.Content, []))]);
        }
    }
}
