using SevenDay.Application.Security;

namespace SevenDay.Application.Audits;

/// <summary>What a reader knows beside what is published.</summary>
/// <param name="Exact">They see every case.</param>
/// <param name="Own">Organisations whose cases they see.</param>
internal sealed record RoundReader(bool Exact, IReadOnlySet<Guid> Own)
{
    internal static RoundReader Of(ICurrentUser user) => new(user.Has(Permission.ViewCases), user.Has(Permission.ViewOwnCases) ? user.Organisations : new HashSet<Guid>());

    internal bool Knows(IEnumerable<Guid> organisations) => organisations.All(Own.Contains);

    internal bool Knows(Guid organisation) => Own.Contains(organisation);
}
