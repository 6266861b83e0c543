using System.ComponentModel.DataAnnotations;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using SevenDay.Application.Services.Import;
using SevenDay.Web.Infrastructure.Pages;

namespace SevenDay.Web.Pages.Services.Import;

[RequestSizeLimit(UploadedFile.LargestRequest)]
public sealed class IndexModel(IMediator mediator) : SevenDayPage(mediator)
{
    [BindProperty] public InputModel Input { get; set; } = new();

    public void OnGet() { }

    public IActionResult OnGetExample() => File(ServiceFileGuide.Example(), "text/csv", "services-example.csv");

    public async Task<IActionResult> OnPostAsync()
    {
        var file = await Input.File!.ReadAsync(nameof(Input.File), Token);
        var id = await Mediator.Send(new StageFile.Command(file), Token);
        return LocalRedirect(ServiceImportLinks.Check(id, Input.Format!.Value));
    }

    public sealed class InputModel
    {
        [Display(Name = "File", Description = "Up to 20 MB. Nothing is changed until you have seen what the file would do."), Required(ErrorMessage = "Choose the file to import.")]
        public IFormFile? File { get; set; }

        [Display(Name = "Form of the file"), Required(ErrorMessage = "Say which form the file has.")]
        public ServiceFileFormat? Format { get; set; }
    }
}
