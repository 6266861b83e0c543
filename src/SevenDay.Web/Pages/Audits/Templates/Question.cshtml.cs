using MediatR;
using Microsoft.AspNetCore.Mvc;
using SevenDay.Application.Audits.Templates;
using SevenDay.Application.Pipeline;

namespace SevenDay.Web.Pages.Audits.Templates;

public sealed class QuestionModel(IMediator mediator) : DraftPage(mediator)
{
    [FromRoute] public string Key { get; set; } = "";

    [BindProperty] public QuestionFields Input { get; set; } = new();

    [BindProperty] public string? Do { get; set; }

    public GetQuestionForm.Result Form { get; private set; } = null!;

    public override TemplateHead Template => Form.Template;

    public bool IsNew => Key == "new";

    protected override async Task LoadAsync()
    {
        Form = await Mediator.Send(new GetQuestionForm.Query(Id, IsNew ? null : Key), Token);
        if (IsShownFirst) Input = QuestionFields.Of(Form.Stored);
    }

    public void OnGet() { }

    public async Task<IActionResult> OnPostAsync()
    {
        ICommand<Guid> command = IsNew ? new AddQuestion.Command(Id, Version, Input.Typed()) : new ChangeQuestion.Command(Id, Version, Key, Input.Typed());
        await Mediator.Send(command, Token);
        return Done(IsNew ? "The question has been added at the end." : "The question has been changed.", Do == "another" ? TemplateLinks.Question(Id) : TemplateLinks.Details(Id, "questions"));
    }
}
