using MediatR;
using Microsoft.AspNetCore.Mvc;
using SevenDay.Application.Services;
using SevenDay.Web.Components;

namespace SevenDay.Web.Pages.Services;

public sealed class IndexModel(IMediator mediator) : ServiceSearchPage(mediator)
{
    [BindProperty(SupportsGet = true)] public HoursState? State { get; set; }

    [BindProperty(SupportsGet = true)] public bool? Mine { get; set; }

    public ListServices.Result List { get; private set; } = null!;

    public Pager Pager => new(List.Services.Page, List.Services.PageSize, List.Services.Total, page => ServiceLinks.Index(Filter, State, Mine, page));

    public string Href(HoursState? state) => ServiceLinks.Index(Filter, state, Mine);

    protected override async Task LoadAsync()
    {
        await LoadAreasAsync();
        List = await Mediator.Send(new ListServices.Query(Filter, State, Mine, PageNumber), Token);
    }

    public void OnGet() { }
}
