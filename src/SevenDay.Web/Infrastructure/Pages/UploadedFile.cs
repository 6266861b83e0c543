using SevenDay.Application.Errors;
using SevenDay.Application.Imports;

namespace SevenDay.Web.Infrastructure.Pages;

internal static class UploadedFile
{
    /// <summary>More than a file may hold, so that one that is too large is answered with a sentence and not with a broken connection.</summary>
    internal const long LargestRequest = 100L * 1024 * 1024;

    internal static async Task<ImportFile> ReadAsync(this IFormFile file, string field, CancellationToken token)
    {
        if (file.Length > ImportFile.MaxBytes) throw new InvalidException("The file is larger than 20 MB. Split it into smaller files.", field);
        using var content = new MemoryStream((int)file.Length);
        await file.CopyToAsync(content, token);
        return new ImportFile(file.FileName, content.ToArray());
    }
}
