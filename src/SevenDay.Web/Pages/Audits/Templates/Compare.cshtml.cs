using MediatR;
using Microsoft.AspNetCore.Mvc;
using SevenDay.Application.Audits.Templates;
using SevenDay.Web.Infrastructure.Pages;

namespace SevenDay.Web.Pages.Audits.Templates;

public sealed class CompareModel(IMediator mediator) : SevenDayPage(mediator)
{
    [FromRoute] public Guid Id { get; set; }

    public CompareEditions.Result Compared { get; private set; } = null!;

    protected override async Task LoadAsync() => Compared = await Mediator.Send(new CompareEditions.Query(Id), Token);

    public void OnGet() { }
}
