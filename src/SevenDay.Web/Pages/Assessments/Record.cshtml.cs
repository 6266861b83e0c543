using MediatR;
using Microsoft.AspNetCore.Mvc;
using SevenDay.Application.Assessments;
using SevenDay.Web.Infrastructure.Pages;

namespace SevenDay.Web.Pages.Assessments;

public sealed class RecordModel(IMediator mediator) : SevenDayPage(mediator)
{
    [FromRoute] public Guid Id { get; set; }

    [FromRoute] public int Record { get; set; }

    public GetApprovedRecord.Result Approved { get; private set; } = null!;

    protected override async Task LoadAsync() => Approved = await Mediator.Send(new GetApprovedRecord.Query(Id, Record), Token);

    public void OnGet() { }
}
