using System.Text.Json;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using SevenDay.Application.Audits;
using SevenDay.Domain.Audits;
using SevenDay.Web.Infrastructure.Pages;

namespace SevenDay.Web.Pages.Audits.Entries;

/// <summary>
/// The form for one entry as a tablet keeps it. It is the same for everybody who may log entries, because it may be opened
/// again without a connection; who types is remembered by the device.
/// </summary>
public sealed class CaptureModel(IMediator mediator) : SevenDayPage(mediator)
{
    private static readonly JsonSerializerOptions Names = new(JsonSerializerDefaults.Web);

    [FromRoute] public Guid Id { get; set; }

    [FromQuery] public Guid? Organisation { get; set; }

    public EntryInput Input { get; } = new();

    public GetEntryForm.Result Form { get; private set; } = null!;

    public QuestionGroup Questions => QuestionGroup.Of(Input, AskedForm.Of(Form));

    /// <summary>What the device needs to check an entry without the portal.</summary>
    public string QuestionsToCheck => JsonSerializer.Serialize(
        Form.Questions.Select(q => new { q.Key, q.Text, q.Required, Dated = q.Type == QuestionType.DateAndTime, WhenKey = q.ShownWhenKey, WhenAnswer = q.ShownWhenAnswer }), Names);

    protected override async Task LoadAsync()
    {
        Form = await Mediator.Send(new GetEntryForm.Query(Id, Organisation), Token);
        Input.Prepare(Form.Questions);
    }

    public void OnGet() => Input.SubmissionKey = Guid.CreateVersion7();
}
