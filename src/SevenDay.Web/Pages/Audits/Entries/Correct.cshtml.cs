using MediatR;
using Microsoft.AspNetCore.Mvc;
using SevenDay.Application.Audits;
using SevenDay.Web.Infrastructure.Pages;

namespace SevenDay.Web.Pages.Audits.Entries;

/// <summary>The answers of an entry, to be put right.</summary>
public sealed class CorrectModel(IMediator mediator) : SevenDayPage(mediator)
{
    [FromRoute] public Guid Id { get; set; }

    [FromRoute] public Guid EntryId { get; set; }

    [BindProperty] public EntryInput Input { get; set; } = new();

    [BindProperty] public string? Reason { get; set; }

    [BindProperty] public long Version { get; set; }

    public GetCorrection.Result Entry { get; private set; } = null!;

    public GetEntryForm.Result Form => Entry.Form;

    public QuestionGroup Questions => QuestionGroup.Of(Input, AskedForm.Of(Form));

    protected override async Task LoadAsync()
    {
        Entry = await Mediator.Send(new GetCorrection.Query(Id, EntryId), Token);
        Input.Prepare(Form.Questions);
    }

    public void OnGet()
    {
        Version = Entry.Version;
        Input.Fill(Form.Questions, Entry.Typed);
    }

    public async Task<IActionResult> OnPostAsync()
    {
        var result = await Mediator.Send(new CorrectEntry.Command(EntryId, Version, Input.Typed(Form.Questions), Reason), Token);
        return Done($"The case has been corrected. {string.Join(" ", result.Score)}", AuditLinks.Entry(Id, EntryId));
    }
}
