using MediatR;
using Microsoft.EntityFrameworkCore;
using SevenDay.Application.Areas;
using SevenDay.Data;
using SevenDay.Domain.Areas;

namespace SevenDay.Application.Demonstration;

/// <summary>Claims of two localities: one by its own word, one by services with hours on all seven days.</summary>
internal sealed class SeedLocalityClaims(PortalDbContext db) : IDemonstrationStep
{
    private static readonly string[] SevenDays = ["Acute medical unit: consultant presence", "Hospital pharmacy: dispensary"];

    public int Order => 45;

    public async Task RunAsync(IMediator mediator, CancellationToken token)
    {
        if (await db.LocalityClaims.AnyAsync(token)) return;
        var areas = await db.Areas.AsNoTracking().Where(a => a.Kind == AreaKind.Alliance).ToDictionaryAsync(a => a.Name, a => a.Id, token);
        var services = await db.Services.AsNoTracking().Where(s => SevenDays.Contains(s.Name) && s.Site == "Southend Hospital" && s.EndedOn == null).Select(s => s.Id).ToListAsync(token);
        if (areas.TryGetValue("Thurrock", out var thurrock))
            await mediator.Send(new ClaimLevel.Command(thurrock, 0, 1, [], "Practices hold one weekly meeting about frail patients.", IsIllustrative: true), token);
        if (areas.TryGetValue("South East Essex", out var southEast) && services.Count > 0)
            await mediator.Send(new ClaimLevel.Command(southEast, 0, 2, services, "Consultant reviews and discharge medicines on Saturday and Sunday.", IsIllustrative: true), token);
    }
}
