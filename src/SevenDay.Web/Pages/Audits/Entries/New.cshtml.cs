using MediatR;
using Microsoft.AspNetCore.Mvc;
using SevenDay.Application.Audits;
using SevenDay.Web.Infrastructure.Pages;

namespace SevenDay.Web.Pages.Audits.Entries;

public sealed class NewModel(IMediator mediator) : SevenDayPage(mediator)
{
    [FromRoute] public Guid Id { get; set; }

    [FromQuery] public Guid? Organisation { get; set; }

    [BindProperty] public EntryInput Input { get; set; } = new();

    public GetEntryForm.Result Form { get; private set; } = null!;

    public QuestionGroup Questions => QuestionGroup.Of(Input, AskedForm.Of(Form));

    protected override async Task LoadAsync()
    {
        Form = await Mediator.Send(new GetEntryForm.Query(Id, Organisation), Token);
        Input.Prepare(Form.Questions);
    }

    public void OnGet()
    {
        Input.SubmissionKey = Guid.CreateVersion7();
        foreach (var key in Form.Kept) Input.Answers[key] = Request.Query[key].ToString();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        var result = await Mediator.Send(
            new LogAuditEntry.Command(Id, Form.Organisation?.Id ?? Guid.Empty, Input.SubmissionKey, Input.Typed(Form.Questions)), Token);
        var kept = Form.Kept.Select(key => KeyValuePair.Create(key, Input.Answers[key] ?? ""));
        return Done($"{(result.IsNew ? "Saved." : "This case had been saved already, and counts once.")} {string.Join(" ", result.Score)}", AuditLinks.NewEntry(Id, Form.Organisation?.Id, kept));
    }
}
