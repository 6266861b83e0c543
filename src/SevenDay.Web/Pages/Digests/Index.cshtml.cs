using System.ComponentModel.DataAnnotations;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;
using SevenDay.Application.Digests;
using SevenDay.Domain.Digests;
using SevenDay.Web.Infrastructure.Mail;
using SevenDay.Web.Infrastructure.Pages;

namespace SevenDay.Web.Pages.Digests;

public sealed class IndexModel(IMediator mediator, IOptions<MailSettings> mail) : SevenDayPage(mediator)
{
    [BindProperty] public InputModel Input { get; set; } = new();

    public GetDigestChoice.Result Choice { get; private set; } = null!;

    public bool IsOn => mail.Value.IsOn;

    protected override async Task LoadAsync() => Choice = await Mediator.Send(new GetDigestChoice.Query(), Token);

    public void OnGet() => Input = new InputModel { Often = Choice.Rhythm?.ToString() ?? InputModel.Never, Scope = Choice.Scope };

    public async Task<IActionResult> OnPostAsync()
    {
        var on = await Mediator.Send(new ChooseDigest.Command(Enum.TryParse<DigestRhythm>(Input.Often, out var rhythm) ? rhythm : null, Input.Scope), Token);
        return Done(on ? "Your digest is saved." : "You get no digest.", DigestLinks.Choose);
    }

    public sealed class InputModel
    {
        public const string Never = "Never";

        [Display(Name = "How often do you want it?"), RegularExpression("Never|Weekly|Monthly", ErrorMessage = "Choose how often you want the digest."), Required(ErrorMessage = "Choose how often you want the digest.")]
        public string Often { get; set; } = "";

        [Display(Name = "What should it be about?", Description = "Milestones and claims are always of the whole programme.")]
        public Guid? Scope { get; set; }
    }
}
