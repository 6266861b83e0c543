using SevenDay.Application.Errors;
using SevenDay.Application.Pipeline;
using SevenDay.Application.Security;
using SevenDay.Application.Time;
using SevenDay.Data;

namespace SevenDay.Application.Services.Export;

/// <summary>How many services a file would hold, and what each format cannot say of them.</summary>
public static class DescribeExport
{
    [Requires(Permission.ViewServices)]
    public sealed record Query(ServiceChoice Choice) : IQuery<Result>;

    /// <param name="Name">Of the single service; none when a filter chose.</param>
    public sealed record Result(int Services, int Public, string? Name, DateOnly Today, IReadOnlyList<FormatNote> Formats);

    public sealed record FormatNote(ExportFormat Format, IReadOnlyList<string> CannotSay);

    internal sealed class Handler(PortalDbContext db, ICurrentUser user, TimeProvider time) : IQueryHandler<Query, Result>
    {
        public async Task<Result> Handle(Query request, CancellationToken cancellationToken)
        {
            var today = time.Today();
            var services = await db.ChosenAsync(request.Choice, user, time.UtcNow(), today, cancellationToken);
            var name = request.Choice.Service is null ? null : await services.Select(s => s.Name).OneOrNotFoundAsync("service", cancellationToken);
            var facts = await ExportFacts.CountAsync(db, services, today, cancellationToken);
            return new Result(facts.Services, facts.Public, name, today, [.. Enum.GetValues<ExportFormat>().Select(f => new FormatNote(f, Losses.Of(f, facts, request.Choice.Ahead)))]);
        }
    }
}
