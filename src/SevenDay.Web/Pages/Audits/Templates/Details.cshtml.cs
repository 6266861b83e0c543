using MediatR;
using Microsoft.AspNetCore.Mvc;
using SevenDay.Application.Audits.Templates;
using SevenDay.Web.Infrastructure.Pages;

namespace SevenDay.Web.Pages.Audits.Templates;

public sealed class DetailsModel(IMediator mediator) : SevenDayPage(mediator)
{
    [FromRoute] public Guid Id { get; set; }

    public GetTemplate.Result Stored { get; private set; } = null!;

    /// <summary>Whether the reader can change this edition.</summary>
    public bool MayEdit => Stored.MayManage && Stored.Template.IsDraft;

    protected override async Task LoadAsync() => Stored = await Mediator.Send(new GetTemplate.Query(Id), Token);

    public void OnGet() { }
}
