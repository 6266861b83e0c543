using MediatR;
using Microsoft.AspNetCore.Mvc;
using SevenDay.Application.Papers;
using SevenDay.Web.Infrastructure.Pages;

namespace SevenDay.Web.Pages.Reports.Papers;

public sealed class DiscardModel(IMediator mediator) : SevenDayPage(mediator)
{
    [FromRoute] public Guid Id { get; set; }

    [BindProperty] public long Version { get; set; }

    public GetPaperForm.Result Form { get; private set; } = null!;

    public long VersionToSend => IsStale || Version == 0 ? Form.Version : Version;

    protected override async Task LoadAsync() => Form = await Mediator.Send(new GetPaperForm.Query(Id), Token);

    public void OnGet() { }

    public async Task<IActionResult> OnPostAsync()
    {
        await Mediator.Send(new DiscardPaper.Command(Id, Version), Token);
        return Done("The draft is discarded.", PaperLinks.Index());
    }
}
