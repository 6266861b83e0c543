using Microsoft.EntityFrameworkCore;
using SevenDay.Application.Errors;
using SevenDay.Application.Pipeline;
using SevenDay.Application.Security;
using SevenDay.Data;
using SevenDay.Domain.Measures;

namespace SevenDay.Application.Measures;

/// <summary>What a form for values of a measure needs: what is counted, and for whom.</summary>
public static class GetMeasureEntry
{
    [Requires(Permission.EnterMeasureValues)]
    public sealed record Query(string Code) : IQuery<Result>;

    public sealed record Result(string Code, string Name, string Unit, MeasureKind Kind, string? Definition, IReadOnlyList<CodeChoice> Organisations, IReadOnlyList<PartChoice> Parts);

    /// <summary>A part of the week to choose.</summary>
    public sealed record PartChoice(string DayType, string Name);

    internal sealed class Handler(PortalDbContext db, ICurrentUser user) : IQueryHandler<Query, Result>
    {
        public async Task<Result> Handle(Query request, CancellationToken cancellationToken)
        {
            var code = request.Code.Trim().ToLowerInvariant();
            var m = await db.Measures.AsNoTracking().Where(m => m.Code == code).OneOrNotFoundAsync("measure", cancellationToken);
            return new Result(m.Code, m.Name, m.Unit, m.Kind, m.Definition, await db.CodeChoicesAsync(user, cancellationToken), Parts);
        }

        private static IReadOnlyList<PartChoice> Parts =>
        [
            .. Enum.GetValues<WeekPart>().Select(p => new PartChoice(
                p.ToString().ToLowerInvariant(), p.Days() is { Length: > 0 } days ? $"{p.InWords()}: {days}" : p.InWords())),
        ];
    }
}
