using MediatR;
using Microsoft.AspNetCore.Mvc;
using SevenDay.Application.Claims;
using SevenDay.Web.Infrastructure.Pages;

namespace SevenDay.Web.Pages.Reports.Claims;

/// <summary>A page with the form of a claim.</summary>
public abstract class ClaimPage(IMediator mediator) : SevenDayPage(mediator)
{
    [BindProperty] public InputModel Input { get; set; } = new();

    public GetClaimForm.Result Form { get; protected set; } = null!;

    public sealed class InputModel
    {
        public ClaimInput Form { get; set; } = new();
    }
}
