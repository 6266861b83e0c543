using SevenDay.Application.Services;
using SevenDay.Domain.Hours;

namespace SevenDay.Application.Availability;

internal sealed partial class AvailabilitySnapshot
{
    /// <summary>What some services need that run on the day of the index.</summary>
    internal NeedSets Needs(ServiceSet services, DateTime utcNow)
    {
        var declared = services.And(WithHours);
        var confirmed = ConfirmedSince(declared, Confirmation.StaleBefore(utcNow));
        return new NeedSets(
            services, services.Except(WithHours), declared.Except(confirmed), confirmed.And(BegunSince), declared.Except(_facets.Decided.SignedOff),
            declared.And(_facets.WithRule(BankHolidayRule.NotStated)));
    }

    /// <summary>The same for each organisation that has any of these services, by name.</summary>
    internal IReadOnlyList<OrganisationNeeds> ByOrganisation(NeedSets needs)
    {
        var of = new[] { needs.Services, needs.NoHours, needs.Stale, needs.Unconfirmed, needs.NotSignedOff, needs.NotStated }.Select(_facets.Organisation.Counts).ToArray();
        return [.. Organisations.Where(o => of[0].ContainsKey(o.Id)).Select(o => new OrganisationNeeds(o.Id, o.Name, CountsOf(o.Id)))];

        NeedCounts CountsOf(Guid organisation)
        {
            var n = Array.ConvertAll(of, counts => counts.GetValueOrDefault(organisation));
            return new(n[0], n[1], n[2], n[3], n[4], n[5]);
        }
    }

    /// <summary>Those without hours first, then the longest unconfirmed.</summary>
    internal IEnumerable<int> ByNeed(ServiceSet services, NeedSets needs) =>
        ByName(services).OrderByDescending(place => needs.NoHours[place]).ThenBy(place => this[place].ConfirmedAtUtc ?? DateTime.MinValue);

    /// <summary>How many of some services each organisation has.</summary>
    internal IReadOnlyDictionary<Guid, int> CountsByOrganisation(ServiceSet services) => _facets.Organisation.Counts(services);

    /// <summary>By organisation, then by name.</summary>
    internal IEnumerable<int> ByOrganisation(ServiceSet services) => ByName(services).OrderBy(place => _around.RankOf(this[place].OrganisationId));

    internal IndexedOrganisation OrganisationOf(int place) => Organisations[_around.RankOf(this[place].OrganisationId)];
}
