using MediatR;
using Microsoft.AspNetCore.Mvc;
using SevenDay.Application.Audits.Templates.XlsForms;
using SevenDay.Web.Infrastructure.Pages;

namespace SevenDay.Web.Pages.Audits.Templates;

public sealed class DiscardImportModel(IMediator mediator) : SevenDayPage(mediator)
{
    [FromRoute] public Guid Id { get; set; }

    public PreviewXlsForm.Result Form { get; private set; } = null!;

    protected override async Task LoadAsync() => Form = await Mediator.Send(new PreviewXlsForm.Query(Id), Token);

    public void OnGet() { }

    public async Task<IActionResult> OnPostAsync() =>
        Done($"{await Mediator.Send(new DiscardXlsForm.Command(Id), Token)} was thrown away. No template came of it.", TemplateLinks.Import);
}
