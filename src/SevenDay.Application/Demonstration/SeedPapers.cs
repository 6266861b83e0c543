using MediatR;
using SevenDay.Application.Claims;
using SevenDay.Application.Papers;
using SevenDay.Application.Time;
using SevenDay.Domain.Claims;
using SevenDay.Domain.Papers;

namespace SevenDay.Application.Demonstration;

/// <summary>The claim of 2013 that the 4-hour target is met, held against the trust's own figures, and two illustrative papers: one issued, one a draft.</summary>
internal sealed class SeedPapers(TimeProvider time) : IDemonstrationStep
{
    private const string FourHours = "The 4-hour target in A&E is met consistently", Body = "Health and Wellbeing Board";

    public int Order => 90;

    public async Task RunAsync(IMediator mediator, CancellationToken token)
    {
        await ClaimAsync(mediator, token);
        if ((await mediator.Send(new ListPapers.Query(), token)).List.Total > 0) return;
        var issued = await mediator.Send(new AddPaper.Command(Paper("Seven-day services: where we stand", "7", time.Today().AddDays(14)), IsIllustrative: true), token);
        await mediator.Send(new IssuePaper.Command(issued, 1), token);
        await mediator.Send(new AddPaper.Command(Paper("Seven-day services: progress report", "5", time.Today().AddMonths(2)), IsIllustrative: true), token);
    }

    private static async Task ClaimAsync(IMediator mediator, CancellationToken token)
    {
        if ((await mediator.Send(new ListClaims.Query(FourHours), token)).List.Total > 0 || (await mediator.Send(new ListClaims.Query(FourHours, Withdrawn: true), token)).List.Total > 0) return;
        var series = (await mediator.Send(new GetClaimForm.Query(), token)).Choices.FirstOrDefault(c => c.Text.StartsWith("A&E 4-hour", StringComparison.Ordinal) && c.Text.Contains("Southend", StringComparison.Ordinal));
        if (series is null) return;
        await mediator.Send(new AddClaim.Command(new ClaimForm(
            FourHours, "South East Essex expression of interest, autumn 2013; the source gives no day", new DateOnly(2013, 9, 30), series.Value, ClaimSide.AtLeast, null, ClaimScope.Every)), token);
    }

    private static PaperForm Paper(string title, string item, DateOnly meeting) => new(
        title, Body, meeting, item, "All wards of the programme area", "Programme lead", null, Enum.GetValues<PaperSection>(),
        "The board is asked to note how many services run at weekends and which standards are met.\nThe board is asked to agree that each late milestone gets a new date with a reason.",
        "The programme gathers the declared hours of services, audits of case notes and the success measures of 2013 in one place.",
        "A board can only steer what it can see: hours, audits and outcomes have to stand beside each other, with the size and date of every figure.",
        "Illustrative: the draft was shown to the organisations whose services it names.",
        "None from this paper. Longer hours are costed service by service.",
        "None from this paper.",
        "People who depend on weekend services are older and more often frail. Each change of a service has its own equality impact assessment.");
}
