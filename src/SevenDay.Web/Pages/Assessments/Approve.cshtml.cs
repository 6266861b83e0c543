using MediatR;
using Microsoft.AspNetCore.Mvc;
using SevenDay.Application.Assessments;
using SevenDay.Application.Errors;
using SevenDay.Web.Infrastructure.Pages;

namespace SevenDay.Web.Pages.Assessments;

public sealed class ApproveModel(IMediator mediator) : SevenDayPage(mediator)
{
    [FromRoute] public Guid Id { get; set; }

    [BindProperty] public long Version { get; set; }

    public GetAssessment.Result Current { get; private set; } = null!;

    public long VersionToSend => IsStale || Version == 0 ? Current.Head.Version : Version;

    protected override async Task LoadAsync() => Current = await Mediator.Send(new GetAssessment.Query(Id), Token);

    public IActionResult OnGet() => Current.CanApprove ? Page() : throw new ForbiddenException();

    public async Task<IActionResult> OnPostAsync()
    {
        var number = await Mediator.Send(new ApproveAssessment.Command(Id, Version), Token);
        return Done(number == 1 ? "The assessment is approved. It is the baseline for later ones." : $"The assessment is approved as record {number}.", AssessmentLinks.Details(Id));
    }
}
