using MediatR;
using SevenDay.Application.Services.Views;
using SevenDay.Web.Components;

namespace SevenDay.Web.Pages.Services;

public sealed class LevelsModel(IMediator mediator) : ServiceSearchPage(mediator)
{
    public ListLevels.Result Found { get; private set; } = null!;

    public Pager Pager => new(Found.Levels.Page, Found.Levels.PageSize, Found.Levels.Total, page => ServiceViews.Levels(Filter, page));

    protected override async Task LoadAsync()
    {
        await LoadAreasAsync();
        Found = await Mediator.Send(new ListLevels.Query(Filter, PageNumber), Token);
    }

    public void OnGet() { }
}
