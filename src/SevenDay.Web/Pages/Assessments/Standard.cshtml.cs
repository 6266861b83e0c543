using MediatR;
using Microsoft.AspNetCore.Mvc;
using SevenDay.Application.Assessments;
using SevenDay.Web.Infrastructure.Pages;

namespace SevenDay.Web.Pages.Assessments;

public sealed class StandardModel(IMediator mediator) : SevenDayPage(mediator)
{
    [FromRoute] public Guid Id { get; set; }

    [FromRoute] public int Number { get; set; }

    [BindProperty] public long Version { get; set; }

    [BindProperty] public StandardInput Input { get; set; } = new();

    public GetAssessedStandard.Result Current { get; private set; } = null!;

    public long VersionToSend => IsStale ? Current.Version : HttpMethods.IsPost(Request.Method) ? Version : Current.Version;

    protected override async Task LoadAsync() => Current = await Mediator.Send(new GetAssessedStandard.Query(Id, Number), Token);

    public void OnGet() => Input = StandardInput.Of(Current.Answer);

    public async Task<IActionResult> OnPostAsync(string? then)
    {
        await Mediator.Send(Input.ToCommand(Id, Number, Version), Token);
        return Done($"Standard {Number} is saved.", then == "next" && Current.Next is { } next ? AssessmentLinks.Standard(Id, next) : AssessmentLinks.Details(Id));
    }
}
