using MediatR;
using Microsoft.EntityFrameworkCore;
using SevenDay.Application.Time;
using SevenDay.Data;
using SevenDay.Domain.Services;

namespace SevenDay.Application.Demonstration;

/// <summary>Signs off the hours of two kinds of services, so that both states can be seen. Another than the operator, who recorded them.</summary>
internal sealed class SeedSignOffs(PortalDbContext db, TimeProvider time) : IDemonstrationStep
{
    private const string Commissioner = "Demonstration commissioner";

    public int Order => 32;

    public async Task RunAsync(IMediator mediator, CancellationToken token)
    {
        if (await db.Services.AnyAsync(s => s.SignedOffAtUtc != null, token)) return;
        var services = await db.Services.Include(s => s.Hours)
            .Where(s => (s.Setting == Setting.Ambulance || s.Setting == Setting.MentalHealth) && s.ConfirmedAtUtc != null).ToListAsync(token);
        foreach (var service in services.Where(s => s.HoursOn(time.Today()) is not null)) service.SignOff(time.Today(), time.UtcNow(), Commissioner);
        await db.SaveChangesAsync(token);
    }
}
