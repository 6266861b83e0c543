using MediatR;
using Microsoft.AspNetCore.Mvc;
using SevenDay.Application.Standards;

namespace SevenDay.Web.Pages.Assessments.Editions;

public sealed class RemoveModel(IMediator mediator) : WordingPage(mediator)
{
    public GetStandard.Result Current { get; private set; } = null!;

    public long VersionToSend => IsStale || Version == 0 ? Current.Version : Version;

    protected override async Task LoadAsync() => Current = await Mediator.Send(new GetStandard.Query(Id), Token);

    public void OnGet() { }

    public async Task<IActionResult> OnPostAsync()
    {
        await Mediator.Send(new RemoveStandard.Command(Id, Version, Input.Reason ?? ""), Token);
        return Done($"Standard {Current.Number} is removed.", EditionLinks.Details(Current.EditionId));
    }
}
