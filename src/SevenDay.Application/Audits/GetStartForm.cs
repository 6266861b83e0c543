using Microsoft.EntityFrameworkCore;
using SevenDay.Application.Pipeline;
using SevenDay.Application.Security;
using SevenDay.Application.Time;
using SevenDay.Data;
using SevenDay.Domain.Audits;
using SevenDay.Domain.Organisations;

namespace SevenDay.Application.Audits;

/// <summary>What a new round can be made of.</summary>
public static class GetStartForm
{
    [Requires(Permission.ManageAudits)]
    public sealed record Query : IQuery<Result>;

    public sealed record Result(IReadOnlyList<Template> Templates, IReadOnlyList<Choice> Organisations, IReadOnlyList<Choice> Auditors, DateOnly Today);

    public sealed record Template(Guid Id, string Name, string Purpose, int Edition);

    public sealed record Choice(Guid Id, string Name);

    internal sealed class Handler(PortalDbContext db, TimeProvider time) : IQueryHandler<Query, Result>
    {
        public async Task<Result> Handle(Query request, CancellationToken cancellationToken)
        {
            var today = time.Today();
            var templates = await db.AuditTemplates.AsNoTracking().Where(t => t.State == TemplateState.Published)
                .OrderBy(t => t.Name).ThenByDescending(t => t.Edition)
                .Select(t => new Template(t.Id, t.Name, t.Purpose, t.Edition)).ToListAsync(cancellationToken);
            var organisations = await db.Organisations.AsNoTracking()
                .Where(o => o.EndedOn == null || o.EndedOn >= today)
                .Where(o => o.Kind == OrganisationKind.AcuteTrust || db.Services.Any(s => s.OrganisationId == o.Id))
                .OrderBy(o => o.Kind == OrganisationKind.AcuteTrust ? 0 : 1).ThenBy(o => o.Name).ThenBy(o => o.Id)
                .Select(o => new Choice(o.Id, o.Name)).ToListAsync(cancellationToken);
            var auditors = await (
                from member in db.UserRoles.AsNoTracking()
                join role in db.Roles on member.RoleId equals role.Id
                join person in db.Users on member.UserId equals person.Id
                where role.Name == Roles.Auditor && !person.IsDisabled
                orderby person.DisplayName, person.Id
                select new Choice(person.Id, person.DisplayName)).ToListAsync(cancellationToken);
            return new Result(templates, organisations, auditors, today);
        }
    }
}
