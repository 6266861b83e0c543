using MediatR;
using Microsoft.AspNetCore.Mvc;
using SevenDay.Application.Services;

namespace SevenDay.Web.Pages.Services;

public sealed class EditModel(IMediator mediator) : ServicePage(mediator, toEdit: true)
{
    [BindProperty] public DescriptionInput Input { get; set; } = new();

    public void OnGet() => Input = DescriptionInput.From(Service.Facts);

    public async Task<IActionResult> OnPostAsync()
    {
        await Mediator.Send(new DescribeService.Command(
            Id, Input.Version, Input.Name, Input.Specialty, Input.Setting, Input.Site, Input.Postcode, Input.IsPublic), Token);
        return Done("The details have been saved.", ServiceLinks.Details(Id));
    }
}
