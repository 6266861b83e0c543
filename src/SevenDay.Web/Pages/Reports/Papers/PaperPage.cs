using MediatR;
using Microsoft.AspNetCore.Mvc;
using SevenDay.Application.Papers;
using SevenDay.Web.Infrastructure.Pages;

namespace SevenDay.Web.Pages.Reports.Papers;

/// <summary>A page with the form of a paper.</summary>
public abstract class PaperPage(IMediator mediator) : SevenDayPage(mediator)
{
    [BindProperty] public InputModel Input { get; set; } = new();

    public GetPaperForm.Result Form { get; protected set; } = null!;

    public sealed class InputModel
    {
        public PaperInput Form { get; set; } = new();
    }
}
