using MediatR;
using Microsoft.EntityFrameworkCore;
using SevenDay.Application.Engagement.Workshops;
using SevenDay.Data;

namespace SevenDay.Application.Demonstration;

/// <summary>An invented workshop with notes in its box, some of them sorted.</summary>
internal sealed class SeedWorkshops(PortalDbContext db) : IDemonstrationStep
{
    private const string Name = "Seven-day services workshop (illustrative)", Handover = "Handover", Waiting = "Waiting for others";

    private static readonly (string Text, string? Theme)[] Notes =
    [
        ("We plan weekend discharges on Friday and nobody reads the plan on Saturday.", Handover), ("The list of the sick patients goes by telephone, if at all.", Handover),
        ("Handover starts when the last one comes, not at the time on the poster.", Handover), ("Two wards hand over to each other and never to the site team.", Handover),
        ("At weekends the handover is between juniors only.", Handover), ("We write plans that nobody at night can carry out.", Handover),
        ("On Sunday we handed over a patient twice and another not at all.", Handover), ("The form for the handover is longer than the handover.", Handover),
        ("The Friday meeting ends before social work arrives.", Handover), ("We wait for the scan, radiology waits for our form.", Waiting),
        ("Everybody waits for transport and nobody rings before 3pm.", Waiting), ("The pharmacy closes when the ward round ends.", Waiting),
        ("Care homes say no on Saturday because we send no letter.", Waiting), ("We wait for a consultant who is in clinic.", Waiting),
        ("Competition between our sites is why rotas are not shared.", "Working together"), ("We talk of partners and mean ourselves.", "Working together"), ("We have heard all of this before.", null),
    ];

    public int Order => 70;

    public async Task RunAsync(IMediator mediator, CancellationToken token)
    {
        if (await db.Workshops.AnyAsync(w => w.Name == Name, token)) return;
        var workshop = await mediator.Send(new AddWorkshop.Command(Name, new DateOnly(2026, 11, 5)), token);
        var keys = new List<(Guid Key, string? Theme)>();
        foreach (var (text, theme) in Notes)
        {
            var key = (await mediator.Send(new GetBox.Query(workshop), token)).Key;
            await mediator.Send(new WriteNote.Command(workshop, key, text), token);
            keys.Add((key, theme));
        }
        foreach (var (key, theme) in keys.Where(k => k.Theme is not null)) await mediator.Send(new ModerateNote.Command(workshop, key, 1, theme, Hidden: false), token);
    }
}
