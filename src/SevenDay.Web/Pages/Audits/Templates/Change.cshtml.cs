using MediatR;
using Microsoft.AspNetCore.Mvc;
using SevenDay.Application.Audits.Templates;

namespace SevenDay.Web.Pages.Audits.Templates;

/// <summary>Publishes, retires, throws away or starts the next edition, once confirmed.</summary>
public sealed class ChangeModel(IMediator mediator) : DraftPage(mediator)
{
    [FromRoute] public TemplateChange Change { get; set; }

    public GetTemplate.Result Stored { get; private set; } = null!;

    public override TemplateHead Template => Stored.Template;

    public string Question => Change switch
    {
        TemplateChange.Publish => $"Publish edition {Template.Edition}?",
        TemplateChange.Retire => $"Retire edition {Template.Edition}?",
        TemplateChange.Discard => "Throw this draft away?",
        _ => "Start a new edition?",
    };

    protected override async Task LoadAsync() => Stored = await Mediator.Send(new GetTemplate.Query(Id), Token);

    public void OnGet() { }

    public async Task<IActionResult> OnPostAsync()
    {
        switch (Change)
        {
            case TemplateChange.Publish:
                await Mediator.Send(new PublishTemplate.Command(Id, Version), Token);
                return Done("The edition is published. New rounds can use it.", TemplateLinks.Details(Id));
            case TemplateChange.Retire:
                await Mediator.Send(new RetireTemplate.Command(Id, Version), Token);
                return Done("The edition is retired.", TemplateLinks.Details(Id));
            case TemplateChange.Discard:
                return Done($"The draft of {await Mediator.Send(new DiscardTemplate.Command(Id, Version), Token)} was thrown away.", TemplateLinks.Index());
            default:
                return Done("The new edition starts as a copy. Change it, then publish it.", TemplateLinks.Details(await Mediator.Send(new MakeNextEdition.Command(Id), Token)));
        }
    }
}
