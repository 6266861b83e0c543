using MediatR;
using Microsoft.AspNetCore.Mvc;
using SevenDay.Application.Workstreams;
using SevenDay.Web.Components;
using SevenDay.Web.Infrastructure.Pages;

namespace SevenDay.Web.Pages.Workstreams.Risks;

public sealed class IndexModel(IMediator mediator) : SevenDayPage(mediator)
{
    [BindProperty(SupportsGet = true)] public string? Search { get; set; }

    [BindProperty(SupportsGet = true)] public Guid? Workstream { get; set; }

    [BindProperty(SupportsGet = true)] public RiskState State { get; set; }

    [BindProperty(SupportsGet = true)] public int? Probability { get; set; }

    [BindProperty(SupportsGet = true)] public int? Impact { get; set; }

    [BindProperty(SupportsGet = true)] public int PageNumber { get; set; } = 1;

    public ListRisks.Result Result { get; private set; } = null!;

    public RiskFilter Filter => new(Search, Workstream, Enum.IsDefined(State) ? State : RiskState.Open, OnMatrix(Probability), OnMatrix(Impact));

    /// <summary>The same without a place of the matrix.</summary>
    public RiskFilter Whole => Filter with { Probability = null, Impact = null };

    public Pager Pager => new(Result.List.Page, Result.List.PageSize, Result.List.Total, page => RiskLinks.Index(Filter, page));

    public async Task OnGetAsync() => Result = await Mediator.Send(new ListRisks.Query(Filter, PageNumber), Token);

    public async Task<IActionResult> OnGetFileAsync()
    {
        var file = await Mediator.Send(new ExportRisks.Query(Filter), Token);
        return File(file.Content, file.ContentType, file.Name);
    }

    private static int? OnMatrix(int? step) => step is >= 1 and <= 5 ? step : null;
}
