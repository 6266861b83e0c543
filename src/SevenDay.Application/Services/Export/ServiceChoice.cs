using Microsoft.EntityFrameworkCore;
using SevenDay.Application.Security;
using SevenDay.Data;
using SevenDay.Domain.Services;

namespace SevenDay.Application.Services.Export;

/// <summary>Which services are taken: those that the list of services shows, or a single one.</summary>
/// <param name="Mine">Only those of the user's own organisations.</param>
/// <param name="Service">This one only; the filter then counts for nothing.</param>
/// <param name="Ahead">With planned hours and hours from a later day, where the format can say so.</param>
public sealed record ServiceChoice(ServiceFilter Filter, HoursState? State = null, bool Mine = false, Guid? Service = null, bool Ahead = false);

internal static class ServiceChoices
{
    internal static async Task<IQueryable<Service>> ChosenAsync(
        this PortalDbContext db, ServiceChoice choice, ICurrentUser user, DateTime now, DateOnly today, CancellationToken token)
    {
        if (choice.Service is { } id)
            return db.Services.AsNoTracking().Where(s => s.Id == id);
        var services = await db.ServicesAsync(choice.Filter, today, token);
        var own = user.Organisations.ToList();
        if (choice.Mine && !user.ActsForAll) services = services.Where(s => own.Contains(s.OrganisationId));

        if (choice.State is not { } state) return services;
        return db.NeedsOf(services, today, now).In(state).Select(r => r.Service);
    }
}
