using System.ComponentModel.DataAnnotations;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using SevenDay.Application.Audits.Templates.XlsForms;
using SevenDay.Web.Infrastructure.Pages;

namespace SevenDay.Web.Pages.Audits.Templates;

[RequestSizeLimit(UploadedFile.LargestRequest)]
public sealed class ImportModel(IMediator mediator) : SevenDayPage(mediator)
{
    [BindProperty] public InputModel Input { get; set; } = new();

    public void OnGet() { }

    public async Task<IActionResult> OnPostAsync()
    {
        var file = await Input.File!.ReadAsync(nameof(Input.File), Token);
        return LocalRedirect(TemplateLinks.ImportCheck(await Mediator.Send(new StageXlsForm.Command(file), Token)));
    }

    public sealed class InputModel
    {
        [Display(Name = "XLSForm workbook", Description = "An .xlsx file with the sheets survey, choices and settings. Nothing is saved until you have seen what it becomes."), Required(ErrorMessage = "Choose the file to import.")]
        public IFormFile? File { get; set; }
    }
}
