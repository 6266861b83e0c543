using MediatR;
using Microsoft.AspNetCore.Mvc;
using SevenDay.Application.Pathways;
using SevenDay.Web.Infrastructure.Pages;

namespace SevenDay.Web.Pages.Pathways;

/// <summary>One page of A3 for the wall of a workshop.</summary>
public sealed class PrintModel(IMediator mediator) : SevenDayPage(mediator)
{
    [FromRoute] public Guid Id { get; set; }

    public GetPathway.Result Pathway { get; private set; } = null!;

    /// <summary>What the people in the room write into the boxes.</summary>
    public static IReadOnlyList<string> Boxes { get; } =
        ["Where do people wait?", "What could start next week?", "Who else must be in the room?", "Agreed: what, who, by when"];

    protected override async Task LoadAsync() => Pathway = await Mediator.Send(new GetPathway.Query(Id), Token);

    public void OnGet() { }
}
