using MediatR;
using Microsoft.AspNetCore.Mvc;
using SevenDay.Application.Audits.Discharges;
using SevenDay.Web.Infrastructure.Pages;

namespace SevenDay.Web.Pages.Audits;

public sealed class DischargesModel(IMediator mediator) : SevenDayPage(mediator)
{
    [FromRoute] public Guid Id { get; set; }

    /// <summary>Whose steps stand beside the links.</summary>
    [BindProperty(SupportsGet = true)] public Guid? Pathway { get; set; }

    public GetDischargeChain.Result Chain { get; private set; } = null!;

    protected override async Task LoadAsync() => Chain = await Mediator.Send(new GetDischargeChain.Query(Id, Pathway), Token);

    public void OnGet() { }
}
