using MediatR;
using Microsoft.AspNetCore.Mvc;
using SevenDay.Application.Pathways;
using SevenDay.Web.Charts;
using SevenDay.Web.Components;
using SevenDay.Web.Infrastructure.Pages;

namespace SevenDay.Web.Pages.Pathways;

public sealed class DetailsModel(IMediator mediator) : SevenDayPage(mediator)
{
    [FromRoute] public Guid Id { get; set; }

    public GetPathway.Result Pathway { get; private set; } = null!;

    /// <summary>“Discharge team is the weakest link at weekends: …”.</summary>
    public string WeakestInWords => (Pathway.Steps.Count, Pathway.Weakest) switch
    {
        (0, _) => "This pathway has no steps yet.",
        (_, { } weakest) => $"{weakest.Name} is the weakest link at weekends: if it alone were open all the time, the pathway would run "
            + $"{Words.Hours(Pathway.Whole.WeekendMinutes + weakest.WeekendMinutesGained)} hours at the weekend instead of {Words.Hours(Pathway.Whole.WeekendMinutes)}.",
        _ when Pathway.Whole.WeekendMinutes == 2 * 24 * 60 => "Every step is open all weekend.",
        _ => "No single step holds the pathway back at weekends: more than one would have to open for longer.",
    };

    public WeekStripModel Strip => new(
        "The week, step by step",
        WeakestInWords,
        [.. Pathway.Steps.Select(s => new WeekStripRow(s.Name, s.Hours.Open)), new WeekStripRow("Whole pathway", Pathway.Whole.Open, "result")],
        $"Hours declared for {Words.Date(Pathway.AsOf)}, n = {Words.Count(Pathway.Steps.Sum(s => s.Services.Count), "service")}."
            + (Pathway.HasIllustrativeHours ? " Some of the hours are illustrative." : ""));

    protected override async Task LoadAsync() => Pathway = await Mediator.Send(new GetPathway.Query(Id), Token);

    public void OnGet() { }
}
