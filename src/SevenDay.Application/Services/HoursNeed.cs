using SevenDay.Data;
using SevenDay.Domain.Hours;
using SevenDay.Domain.Services;

namespace SevenDay.Application.Services;

/// <summary>What somebody still has to do about the hours of a service. A service can have several needs.</summary>
public enum HoursNeed
{
    NoHours,

    /// <summary>Not confirmed for <see cref="Confirmation.GoodForDays"/> days.</summary>
    Stale,

    /// <summary>In force only since the last confirmation.</summary>
    Unconfirmed,

    /// <summary>The commissioner has not agreed to the hours in force.</summary>
    NotSignedOff,
    BankHolidaysNotStated,
}

/// <summary>How many services have each need.</summary>
/// <param name="Services">All services looked at.</param>
public sealed record NeedCounts(int Services, int NoHours, int Stale, int Unconfirmed, int NotSignedOff, int NotStated)
{
    public int Of(HoursNeed need) => need switch
    {
        HoursNeed.NoHours => NoHours,
        HoursNeed.Stale => Stale,
        HoursNeed.Unconfirmed => Unconfirmed,
        HoursNeed.NotSignedOff => NotSignedOff,
        _ => NotStated,
    };
}

/// <summary>A service beside its hours in force, with its needs, as the database counts and filters them.</summary>
internal sealed class NeedRow
{
    internal required Service Service { get; init; }

    internal required bool NoHours { get; init; }

    internal required bool Stale { get; init; }

    internal required bool Unconfirmed { get; init; }

    internal required bool NotSignedOff { get; init; }

    internal required bool NotStated { get; init; }
}

internal static class NeedQueries
{
    internal static IQueryable<NeedRow> NeedsOf(this PortalDbContext db, IQueryable<Service> services, DateOnly today, DateTime utcNow)
    {
        var staleBefore = Confirmation.StaleBefore(utcNow);
        return services.LeftJoin(db.HoursInForce(today), s => s.Id, h => h.ServiceId, (s, h) => new NeedRow
        {
            Service = s,
            NoHours = h == null,
            Stale = h != null && (s.ConfirmedAtUtc == null || s.ConfirmedAtUtc < staleBefore),
            Unconfirmed = h != null && s.ConfirmedAtUtc >= staleBefore && h.EffectiveFrom > DateOnly.FromDateTime(s.ConfirmedAtUtc!.Value.AddHours(Confirmation.SummerTimeHours)),
            NotSignedOff = h != null && (s.SignedOffHoursId == null || s.SignedOffHoursId != h.Id),
            NotStated = h != null && h.BankHolidayRule == BankHolidayRule.NotStated,
        });
    }

    /// <summary>The services whose hours are in a state.</summary>
    internal static IQueryable<NeedRow> In(this IQueryable<NeedRow> rows, HoursState state) => state switch
    {
        HoursState.Missing => rows.Where(r => r.NoHours),
        HoursState.Stale => rows.Where(r => r.Stale),
        HoursState.Unconfirmed => rows.Where(r => r.Unconfirmed),
        _ => rows.Where(r => !r.NoHours && !r.Stale && !r.Unconfirmed),
    };
}

/// <summary>An organisation with what its services need.</summary>
public sealed record OrganisationNeeds(Guid Id, string Name, NeedCounts Needs);
