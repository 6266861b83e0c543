using MediatR;
using Microsoft.AspNetCore.Mvc;
using SevenDay.Application.Standards;

namespace SevenDay.Web.Pages.Assessments.Editions;

public sealed class AddModel(IMediator mediator) : WordingPage(mediator)
{
    public GetEdition.Result Edition { get; private set; } = null!;

    protected override async Task LoadAsync() => Edition = await Mediator.Send(new GetEdition.Query(Id), Token);

    public void OnGet() => Input.Number = Edition.Standards.Select(s => s.Number).DefaultIfEmpty().Max() + 1;

    public async Task<IActionResult> OnPostAsync()
    {
        await Mediator.Send(new AddStandard.Command(Id, Input.Number ?? 0, Input.Form.ToForm()), Token);
        return Done($"Standard {Input.Number} is added.", EditionLinks.Details(Id));
    }
}
