using MediatR;
using Microsoft.AspNetCore.Mvc;
using SevenDay.Application.Engagement.Workshops;
using SevenDay.Web.Infrastructure.Pages;

namespace SevenDay.Web.Pages.Engagement.Workshops;

public sealed class DetailsModel(IMediator mediator) : SevenDayPage(mediator)
{
    [FromRoute] public Guid Id { get; set; }

    [BindProperty] public long Version { get; set; }

    [BindProperty] public bool Open { get; set; }

    public GetWorkshop.Result Found { get; private set; } = null!;

    protected override async Task LoadAsync() => Found = await Mediator.Send(new GetWorkshop.Query(Id), Token);

    public void OnGet() { }

    public async Task<IActionResult> OnPostAsync()
    {
        await Mediator.Send(new OpenOrCloseBox.Command(Id, Version, Open), Token);
        return Done(Open ? "The box is open again." : "The box is closed. What is in it stays.", EngagementLinks.Workshop(Id));
    }
}
