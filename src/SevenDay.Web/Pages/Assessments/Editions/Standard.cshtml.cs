using MediatR;
using Microsoft.AspNetCore.Mvc;
using SevenDay.Application.Standards;

namespace SevenDay.Web.Pages.Assessments.Editions;

public sealed class StandardModel(IMediator mediator) : WordingPage(mediator)
{
    public GetStandard.Result Current { get; private set; } = null!;

    public long VersionToSend => IsStale || Version == 0 ? Current.Version : Version;

    protected override async Task LoadAsync() => Current = await Mediator.Send(new GetStandard.Query(Id), Token);

    public void OnGet() => Input = new InputModel { Form = WordingInput.Of(Current.Stored) };

    public async Task<IActionResult> OnPostAsync()
    {
        await Mediator.Send(new ChangeStandard.Command(Id, Version, Input.Form.ToForm(), Input.Reason ?? ""), Token);
        return Done($"Standard {Current.Number} is changed.", EditionLinks.Details(Current.EditionId));
    }
}
