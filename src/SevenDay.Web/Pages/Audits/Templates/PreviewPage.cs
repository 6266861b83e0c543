using MediatR;
using Microsoft.AspNetCore.Mvc;
using SevenDay.Application.Audits.Templates;
using SevenDay.Web.Infrastructure.Pages;
using SevenDay.Web.Pages.Audits.Entries;

namespace SevenDay.Web.Pages.Audits.Templates;

/// <summary>A page that shows the questions as an auditor meets them.</summary>
public abstract class PreviewPage(IMediator mediator) : SevenDayPage(mediator)
{
    [FromRoute] public Guid Id { get; set; }

    public PreviewTemplate.Result Preview { get; private set; } = null!;

    public QuestionGroup Questions => QuestionGroup.Of(new EntryInput(), new AskedForm(Preview.Questions, [], false));

    protected override async Task LoadAsync() => Preview = await Mediator.Send(new PreviewTemplate.Query(Id), Token);

    public void OnGet() { }
}
