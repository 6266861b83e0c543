using MediatR;
using SevenDay.Application.Areas;
using SevenDay.Domain.Areas;
using SevenDay.Domain.Measures;

namespace SevenDay.Application.Demonstration;

/// <summary>Populations, travel times, spend and gaps of the areas: the few that papers name, and others that say they are illustrative.</summary>
internal sealed class SeedAreaFacts : IDemonstrationStep
{
    private static readonly string[] Files = ["area-facts.csv", "area-facts-illustrative.csv"];

    public int Order => 15;

    public async Task RunAsync(IMediator mediator, CancellationToken token)
    {
        var known = (await mediator.Send(new ListAreaIndicators.Query(), token)).Indicators.Select(i => i.Code).ToHashSet();
        foreach (var i in DemonstrationFile.Json<List<Indicator>>("area-indicators.json").Where(i => !known.Contains(i.Code)))
            await mediator.Send(new DefineAreaIndicator.Command(i.Code, new AreaIndicatorFields(
                i.Name, Enum.Parse<AreaTopic>(i.Topic), i.Unit, Enum.Parse<Improvement>(i.Better), i.Denominator, i.Definition, i.Source, i.Owner)), token);
        foreach (var file in Files)
            (await mediator.Send(new ImportAreaFacts.Command(DemonstrationFile.Read(file), DryRun: false), token)).EnsureApplied(file);
    }

    private sealed record Indicator(string Code, string Name, string Topic, string Unit, string Better, string Source, string? Denominator, string? Definition, string? Owner);
}
