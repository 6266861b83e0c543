using System.Globalization;
using System.Linq.Expressions;
using FluentValidation;
using Microsoft.EntityFrameworkCore;
using SevenDay.Application.Errors;
using SevenDay.Application.Security;
using SevenDay.Data;
using SevenDay.Domain.Services;

namespace SevenDay.Application.Services;

/// <summary>A service and the version of it that somebody saw.</summary>
public sealed record SeenService(Guid Id, long Version)
{
    /// <summary>The form that a tick box sends.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Id}.{Version}");

    /// <summary>Reads what tick boxes sent.</summary>
    /// <exception cref="InvalidException">One of them is not of this form.</exception>
    public static IReadOnlyList<SeenService> Read(IEnumerable<string> ticked) =>
        [.. ticked.Select(text => text.Split('.') is [var id, var version] && Guid.TryParse(id, out var service) && long.TryParse(version, out var seen)
            ? new SeenService(service, seen)
            : throw new InvalidException("A tick box could not be read. Open the page again and tick the services."))];
}

/// <summary>What became of several services that somebody decided on together.</summary>
/// <param name="Done">Decided as asked.</param>
/// <param name="Changed">Those that were changed after they were seen; they were left alone.</param>
/// <param name="Own">Those whose hours the same person recorded, so that somebody else must decide; they were left alone.</param>
public sealed record DecidedServices(int Done, IReadOnlyList<ChangedService> Changed, IReadOnlyList<ChangedService> Own);

/// <param name="Name">With its site.</param>
public sealed record ChangedService(Guid Id, string Name);

internal static class SeveralServices
{
    private const int Most = 200;

    internal static void SeenServices<T>(this AbstractValidator<T> validator, Expression<Func<T, IReadOnlyList<SeenService>>> services) => validator.RuleFor(services)
        .Cascade(CascadeMode.Stop)
        .Must(seen => seen.Count > 0).WithMessage("Tick at least one service.")
        .Must(seen => seen.Count <= Most).WithMessage($"Tick {Most} services or fewer at a time.")
        .Must(seen => seen.DistinctBy(s => s.Id).Count() == seen.Count).WithMessage("A service is named twice. Open the page again and tick the services.");

    /// <summary>
    /// Decides on every service that is still as it was seen and that is not left to somebody else, and names the others. Nothing is saved yet: a change in the
    /// moment between this and the save makes the save fail as a whole.
    /// </summary>
    internal static async Task<DecidedServices> DecideAsync(
        this PortalDbContext db, ICurrentUser user, IReadOnlyList<SeenService> seen, DateOnly today, Action<Service> decide, CancellationToken token,
        Func<Service, bool>? isOwn = null)
    {
        var ids = seen.Select(s => s.Id).ToList();
        var services = await db.Services.Where(s => ids.Contains(s.Id))
            .Include(s => s.Hours.Where(h => h.SupersededAtUtc == null && h.EffectiveFrom <= today)).OrderBy(s => s.Name).ThenBy(s => s.Id).ToListAsync(token);
        if (services.Count < ids.Count) throw new NotFoundException("service");
        foreach (var service in services) user.EnsureActsFor(service.OrganisationId);

        var versions = seen.ToDictionary(s => s.Id, s => s.Version);
        var asSeen = services.Where(s => s.Version == versions[s.Id]).ToList();
        var own = isOwn is null ? [] : asSeen.Where(isOwn).ToList();
        foreach (var service in asSeen.Except(own))
        {
            db.ExpectVersion(service, versions[service.Id]);
            decide(service);
        }
        return new DecidedServices(asSeen.Count - own.Count, Names(services.Except(asSeen)), Names(own));

        static IReadOnlyList<ChangedService> Names(IEnumerable<Service> of) => [.. of.Select(s => new ChangedService(s.Id, s.Site.Length > 0 ? $"{s.Name}, {s.Site}" : s.Name))];
    }
}
