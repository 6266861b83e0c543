using Microsoft.AspNetCore.Mvc;
using Microsoft.Net.Http.Headers;
using SevenDay.Application.Services.Export;

namespace SevenDay.Web.Pages.Services.Export;

/// <summary>Sends a file part by part, so that a large one is never whole in memory.</summary>
internal sealed class DownloadResult(ExportedFile file) : IActionResult
{
    public async Task ExecuteResultAsync(ActionContext context)
    {
        var response = context.HttpContext.Response;
        response.ContentType = file.ContentType;
        response.Headers.ContentDisposition = new ContentDispositionHeaderValue("attachment") { FileName = file.Name }.ToString();
        await foreach (var part in file.Parts.WithCancellation(context.HttpContext.RequestAborted)) await response.Body.WriteAsync(part, context.HttpContext.RequestAborted);
    }
}
