using MediatR;
using SevenDay.Application.Areas;
using SevenDay.Domain.Areas;

namespace SevenDay.Application.Demonstration;

internal sealed class SeedAreas : IDemonstrationStep
{
    private static readonly string[] Alliances = ["Basildon and Brentwood", "Mid Essex", "South East Essex", "Thurrock"];

    public int Order => 10;

    public async Task RunAsync(IMediator mediator, CancellationToken token)
    {
        var known = (await mediator.Send(new ListAreas.Query(), token)).ToDictionary(a => a.Name, a => a.Id);
        var system = await Add("Mid and South Essex", AreaKind.System, null);
        foreach (var alliance in Alliances) await Add(alliance, AreaKind.Alliance, system);
        await Add("North East Essex", AreaKind.System, null);

        async Task<Guid> Add(string name, AreaKind kind, Guid? parent) =>
            known.TryGetValue(name, out var id) ? id : await mediator.Send(new AddArea.Command(name, kind, parent, null), token);
    }
}
