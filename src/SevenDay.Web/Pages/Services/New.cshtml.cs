using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using SevenDay.Application.Services;
using SevenDay.Web.Infrastructure.Pages;

namespace SevenDay.Web.Pages.Services;

public sealed class NewModel(IMediator mediator) : SevenDayPage(mediator)
{
    [BindProperty] public DescriptionInput Input { get; set; } = new();

    public IReadOnlyList<SelectListItem> Organisations { get; private set; } = [];

    protected override async Task LoadAsync()
    {
        var providers = await Mediator.Send(new ListProviders.Query(), Token);
        Organisations = [.. providers.Select(o => new SelectListItem(o.Name, o.Id.ToString()))];
        if (Organisations.Count != 1) Organisations = [new("Choose an organisation", ""), .. Organisations];
    }

    public void OnGet(Guid? organisation) => Input.OrganisationId = organisation;

    public async Task<IActionResult> OnPostAsync()
    {
        var id = await Mediator.Send(new AddService.Command(
            Input.OrganisationId, Input.Name, Input.Specialty, Input.Setting, Input.Site, Input.Postcode, Input.IsPublic), Token);
        return Done("The service has been added. Now enter its hours.", ServiceLinks.Hours(id));
    }
}
