using System.ComponentModel.DataAnnotations;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using SevenDay.Application.Workstreams;
using SevenDay.Web.Infrastructure.Pages;

namespace SevenDay.Web.Pages.Workstreams;

[RequestSizeLimit(UploadedFile.LargestRequest)]
public sealed class CompleteActionModel(IMediator mediator) : SevenDayPage(mediator)
{
    [FromRoute] public Guid Id { get; set; }

    [FromRoute] public Guid ActionId { get; set; }

    [BindProperty] public long Version { get; set; }

    [BindProperty] public InputModel Input { get; set; } = new();

    public GetAction.Result Current { get; private set; } = null!;

    public long VersionToSend => IsStale || Version == 0 ? Current.Version : Version;

    protected override async Task LoadAsync() => Current = await Mediator.Send(new GetAction.Query(Id, ActionId), Token);

    public void OnGet() { }

    public async Task<IActionResult> OnPostAsync()
    {
        var file = Input.File is null ? null : await Input.File.ReadAsync(nameof(Input.File), Token);
        var upload = file is null ? null : new CompleteAction.Upload(file.Name, file.Content);
        await Mediator.Send(new CompleteAction.Command(Id, ActionId, Version, Input.On!.Value, Input.Evidence, upload), Token);
        return Done("The action is closed.", WorkstreamLinks.Details(Id));
    }

    public sealed class InputModel
    {
        [Display(Name = "Day it was done"), Required(ErrorMessage = "Enter the day it was done.")]
        public DateOnly? On { get; set; }

        [Display(Name = "What shows that it is done?", Description = "For example a rota, minutes or a new audit. Nothing that says who a patient is."), Required(ErrorMessage = "Say what shows that the action is done.")]
        public string Evidence { get; set; } = "";

        [Display(Name = "A file that shows it (optional)", Description = "PDF, PNG or JPEG, up to 5 MB. Look at it first: no patient’s name, number, address or picture may be in it, and no case notes.")]
        public IFormFile? File { get; set; }
    }
}
