using MediatR;
using Microsoft.AspNetCore.Mvc;
using SevenDay.Application.Pathways;
using SevenDay.Web.Components;
using SevenDay.Web.Infrastructure.Pages;

namespace SevenDay.Web.Pages.Pathways;

/// <summary>Which service, open for longer, gains most pathway hours for each hour it adds.</summary>
public sealed class CheapestModel(IMediator mediator) : SevenDayPage(mediator)
{
    [BindProperty(SupportsGet = true)] public string? Week { get; set; }

    [BindProperty(SupportsGet = true)] public Guid? Pathway { get; set; }

    [BindProperty(SupportsGet = true)] public int PageNumber { get; set; } = 1;

    public RankNextHours.Result Result { get; private set; } = null!;

    public bool WholeWeek => Week == "whole";

    public string WeekInWords => WholeWeek ? "in the whole week" : "at the weekend";

    public Pager Pager => new(Result.List.Page, Result.List.PageSize, Result.List.Total, page => PathwayLinks.Cheapest(WholeWeek, Pathway, page));

    protected override async Task LoadAsync() => Result = await Mediator.Send(new RankNextHours.Query(WholeWeek, Pathway, PageNumber), Token);

    public void OnGet() { }

    /// <summary>Why it shares its rank; empty when it does not.</summary>
    public static string TieInWords(RankNextHours.Row row) => (row.Instead, row.EqualElsewhere) switch
    {
        ([], 0) => "",
        ([], var others) => $"Equal with {Words.Count(others, "other")} of rank {row.Rank}: the same gain at another time or for other pathways.",
        ([var one], 0) => $"Equal: {one} could open instead. Either is enough.",
        (var instead, var others) => $"Equal: any one is enough, this or {string.Join(", or ", instead)}."
            + (others > 0 ? $" {Words.Count(others, "other")} of rank {row.Rank} {(others == 1 ? "gains" : "gain")} as much at another time or for other pathways." : ""),
    };
}
