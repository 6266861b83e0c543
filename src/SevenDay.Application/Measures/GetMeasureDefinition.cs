using System.Globalization;
using Microsoft.EntityFrameworkCore;
using SevenDay.Application.Errors;
using SevenDay.Application.Pipeline;
using SevenDay.Application.Security;
using SevenDay.Data;
using SevenDay.Domain.Measures;

namespace SevenDay.Application.Measures;

/// <summary>What is written down about a measure, to be changed.</summary>
public static class GetMeasureDefinition
{
    [Requires(Permission.ManageMeasures)]
    public sealed record Query(string Code) : IQuery<Result>;

    /// <param name="Version">Of the row, to be sent back.</param>
    /// <param name="HasValues">Then unit and kind stay.</param>
    public sealed record Result(string Code, long Version, int DefinitionVersion, MeasureFields Fields, bool HasValues);

    internal sealed class Handler(PortalDbContext db) : IQueryHandler<Query, Result>
    {
        public async Task<Result> Handle(Query request, CancellationToken cancellationToken)
        {
            var code = request.Code.Trim().ToLowerInvariant();
            var (m, used) = await One(code, cancellationToken);
            return new Result(m.Code, m.Version, m.DefinitionVersion, new MeasureFields(
                m.Name, m.Unit, m.Kind, m.Improvement, m.Target?.ToString("0.############", CultureInfo.InvariantCulture), m.TargetInWords, m.OpenQuestion,
                m.Domain, m.Owner, m.Source, m.Definition, m.SourceLink, m.IsWatchedOnly), used);
        }

        private async Task<(Measure, bool)> One(string code, CancellationToken token)
        {
            var found = await db.Measures.AsNoTracking().Where(m => m.Code == code)
                .Select(m => new { Measure = m, Used = db.MeasureValues.Any(v => v.MeasureId == m.Id) }).OneOrNotFoundAsync("measure", token);
            return (found.Measure, found.Used);
        }
    }
}
