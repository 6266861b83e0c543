using MediatR;
using Microsoft.AspNetCore.Mvc;
using SevenDay.Application.Services;
using SevenDay.Web.Components;

namespace SevenDay.Web.Pages.Services;

public sealed class WorklistModel(IMediator mediator) : ServiceSearchPage(mediator)
{
    [BindProperty(SupportsGet = true)] public HoursNeed? Need { get; set; }

    [BindProperty(SupportsGet = true)] public bool? Mine { get; set; }

    public GetWorklist.Result List { get; private set; } = null!;

    public Pager Pager => new(List.Services.Page, List.Services.PageSize, List.Services.Total, page => ServiceLinks.Worklist(Filter, Need, Mine, page));

    /// <summary>Those with something to do, the most first.</summary>
    public IReadOnlyList<OrganisationNeeds> Organisations =>
        [.. List.Organisations.Where(o => Needs.Any(need => o.Needs.Of(need) > 0)).OrderByDescending(o => Needs.Sum(o.Needs.Of)).ThenBy(o => o.Name)];

    public static IReadOnlyList<HoursNeed> Needs { get; } = Enum.GetValues<HoursNeed>();

    public string Href(HoursNeed? need) => ServiceLinks.Worklist(Filter, need, Mine);

    protected override async Task LoadAsync()
    {
        await LoadAreasAsync();
        List = await Mediator.Send(new GetWorklist.Query(Filter, Need, Mine, PageNumber), Token);
    }

    public void OnGet() { }
}
