using MediatR;
using Microsoft.AspNetCore.Mvc;
using SevenDay.Application.Audits;
using SevenDay.Web.Infrastructure.Pages;

namespace SevenDay.Web.Pages.Audits;

public sealed class ResultsModel(IMediator mediator) : SevenDayPage(mediator)
{
    [FromRoute] public Guid Id { get; set; }

    /// <summary>Which days the weekend is compared with.</summary>
    [BindProperty(SupportsGet = true)] public WeekParts Week { get; set; }

    public GetAuditResults.Result Results { get; private set; } = null!;

    protected override async Task LoadAsync() => Results = await Mediator.Send(new GetAuditResults.Query(Id, Week), Token);

    public void OnGet() { }
}
