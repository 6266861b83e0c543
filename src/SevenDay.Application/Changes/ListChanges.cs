using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using SevenDay.Application.Paging;
using SevenDay.Application.Pipeline;
using SevenDay.Application.Security;
using SevenDay.Data;
using SevenDay.Data.ChangeLog;
using SevenDay.Domain.Hours;

namespace SevenDay.Application.Changes;

/// <summary>Who changed what, the latest first: four commands, however long the page.</summary>
public static class ListChanges
{
    /// <param name="Person">Part of the name of who did it.</param>
    /// <param name="Kind">A kind of <see cref="ChangeWords.Kinds"/>.</param>
    /// <param name="From">First day, local.</param>
    /// <param name="To">Last day, local, included.</param>
    /// <param name="Id">One thing's key.</param>
    [Requires(Permission.ViewChanges)]
    public sealed record Query(string? Person = null, string? Kind = null, DateOnly? From = null, DateOnly? To = null, Guid? Id = null, int Page = 1, int PageSize = 25)
        : IQuery<Result>;

    /// <param name="Thing">The name of the one thing asked about, if one was.</param>
    public sealed record Result(Paged<Item> List, string? Thing);

    /// <param name="At">Local.</param>
    /// <param name="Name">What it is called now; none when it has no name.</param>
    public sealed record Item(DateTime At, string Who, string Action, string Entity, string Kind, Guid ThingId, string? Name, IReadOnlyList<Field> Fields, string? Reason);

    public sealed record Field(string Name, string? From, string? To);

    internal sealed class Handler(PortalDbContext db) : IQueryHandler<Query, Result>
    {
        public async Task<Result> Handle(Query request, CancellationToken cancellationToken)
        {
            var page = await Matching(request).OrderByDescending(c => c.AtUtc).ThenByDescending(c => c.Id)
                .ToPagedAsync(request.Page, request.PageSize, cancellationToken);
            var fields = page.Items.ToDictionary(c => c.Id, c => JsonSerializer.Deserialize<List<FieldChange>>(c.Fields) ?? []);
            var keys = fields.Values.SelectMany(f => f).SelectMany(f => new[] { f.From, f.To }).Select(v => Guid.TryParse(v, out var id) ? id : Guid.Empty);
            var ids = page.Items.Select(c => c.EntityId).Concat(keys).Append(request.Id ?? Guid.Empty).Where(id => id != Guid.Empty).ToHashSet();
            var names = await db.NamesOfAsync(ids, cancellationToken);
            return new Result(
                new Paged<Item>(
                    [.. page.Items.Select(c => new Item(
                        NhsCalendar.ToLocal(c.AtUtc), c.UserName, c.Action.ToString(), c.Entity, ChangeWords.Kind(c.Entity), c.EntityId, names.GetValueOrDefault(c.EntityId),
                        [.. fields[c.Id].Select(f => new Field(ChangeWords.Field(f.Field), ChangeWords.Value(f.From, names), ChangeWords.Value(f.To, names)))], c.Reason))],
                    page.Total, page.Page, page.PageSize),
                request.Id is { } one ? names.GetValueOrDefault(one) : null);
        }

        private IQueryable<ChangeLogEntry> Matching(Query request)
        {
            var changes = db.ChangeLog.AsNoTracking();
            if (!string.IsNullOrWhiteSpace(request.Person))
            {
                var pattern = LikePattern.Containing(request.Person);
                changes = changes.Where(c => EF.Functions.Like(c.UserName, pattern, LikePattern.Escape));
            }
            if (!string.IsNullOrWhiteSpace(request.Kind)) changes = changes.Where(c => c.Entity == request.Kind);
            if (request.Id is { } id) changes = changes.Where(c => c.EntityId == id);
            if (request.From is { } from)
            {
                var start = Midnight(from);
                changes = changes.Where(c => c.AtUtc >= start);
            }
            if (request.To is { } to && to < DateOnly.MaxValue)
            {
                var end = Midnight(to.AddDays(1));
                changes = changes.Where(c => c.AtUtc < end);
            }
            return changes;
        }

        private static DateTime Midnight(DateOnly day) => NhsCalendar.ToUtc(day.ToDateTime(TimeOnly.MinValue));
    }
}
