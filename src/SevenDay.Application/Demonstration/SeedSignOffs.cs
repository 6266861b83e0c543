using MediatR;
using Microsoft.EntityFrameworkCore;
using SevenDay.Application.Services;
using SevenDay.Data;
using SevenDay.Domain.Services;

namespace SevenDay.Application.Demonstration;

/// <summary>Signs off the hours of two kinds of services, so that both states can be seen.</summary>
internal sealed class SeedSignOffs(PortalDbContext db) : IDemonstrationStep
{
    public int Order => 32;

    public async Task RunAsync(IMediator mediator, CancellationToken token)
    {
        if (await db.Services.AnyAsync(s => s.SignedOffAtUtc != null, token)) return;
        var services = await db.Services.AsNoTracking()
            .Where(s => (s.Setting == Setting.Ambulance || s.Setting == Setting.MentalHealth) && s.ConfirmedAtUtc != null)
            .OrderBy(s => s.Id).Select(s => new SeenService(s.Id, s.Version)).ToListAsync(token);
        if (services.Count > 0) await mediator.Send(new SignOffSeveral.Command(services), token);
    }
}
