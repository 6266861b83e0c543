using MediatR;
using Microsoft.AspNetCore.Mvc;
using SevenDay.Application.Audits.Templates;
using SevenDay.Application.Pipeline;

namespace SevenDay.Web.Pages.Audits.Templates;

public sealed class CriterionModel(IMediator mediator) : DraftPage(mediator)
{
    [FromRoute] public string Key { get; set; } = "";

    [BindProperty] public CriterionFields Input { get; set; } = new();

    public GetCriterionForm.Result Form { get; private set; } = null!;

    public override TemplateHead Template => Form.Template;

    public bool IsNew => Key == "new";

    protected override async Task LoadAsync()
    {
        Form = await Mediator.Send(new GetCriterionForm.Query(Id, IsNew ? null : Key), Token);
        if (IsShownFirst) Input = CriterionFields.Of(Form.Stored);
    }

    public void OnGet() { }

    public async Task<IActionResult> OnPostAsync()
    {
        ICommand<Guid> command = IsNew ? new AddCriterion.Command(Id, Version, Input.Typed()) : new ChangeCriterion.Command(Id, Version, Key, Input.Typed());
        await Mediator.Send(command, Token);
        return Done(IsNew ? "The criterion has been added at the end." : "The criterion has been changed.", TemplateLinks.Details(Id, "criteria"));
    }
}
