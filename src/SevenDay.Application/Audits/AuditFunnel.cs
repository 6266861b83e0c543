using SevenDay.Analytics;

namespace SevenDay.Application.Audits;

/// <summary>The organisations of a round against what chance allows at each number of cases. It is not a ranking.</summary>
/// <param name="Centre">The share of all organisations together, 0 to 1.</param>
/// <param name="Factor">What the limits were widened by, because organisations spread beyond chance; 1 when not.</param>
/// <param name="Points">Those whose counts may be shown.</param>
/// <param name="Hidden">Organisations with cases whose counts may not be shown.</param>
public sealed record AuditFunnel(double Centre, double Factor, IReadOnlyList<AuditFunnel.Point> Points, IReadOnlyList<AuditBody> Hidden)
{
    /// <summary>Fewer organisations are not compared.</summary>
    public const int FewestOrganisations = 3;

    public sealed record Point(AuditBody Organisation, int Judged, double Rate, FunnelPosition Position);

    /// <summary>From what is published only; none when there is nothing to compare with.</summary>
    internal static AuditFunnel? Of(Disclosure.PublishedShare all, IReadOnlyList<GetAuditResults.OrganisationResult> organisations)
    {
        if (organisations.Count < FewestOrganisations) return null;
        var shown = organisations.Where(o => o.All.Rate is not null).Select(o => (o.Organisation, K: Math.Min(o.All.Met.Value!.Value, o.All.Judged.Value!.Value), N: o.All.Judged.Value!.Value)).ToList();
        if (shown.Count == 0 || (all.Rate ?? Funnel.Centre([.. shown.Select(s => ((long)s.K, (long)s.N))])) is not { } centre) return null;
        var spread = Funnel.Spread([.. shown.Select(s => ((long)s.K, (long)s.N))], centre);
        return new(
            centre, spread.Factor,
            [.. shown.Select(s => new Point(s.Organisation, s.N, (double)s.K / s.N, Funnel.Position(s.K, s.N, centre, spread.Factor)))],
            [.. organisations.Where(o => o.All.IsHidden).Select(o => o.Organisation)]);
    }
}
