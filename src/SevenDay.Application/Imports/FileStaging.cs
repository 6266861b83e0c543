using Microsoft.EntityFrameworkCore;
using SevenDay.Application.Errors;
using SevenDay.Data;
using SevenDay.Data.Imports;

namespace SevenDay.Application.Imports;

/// <summary>Keeps files for their senders to look at before they are imported. Nobody sees another's.</summary>
internal static class FileStaging
{
    private static readonly TimeSpan Kept = TimeSpan.FromDays(1);

    /// <summary>Adds the file, to be saved with the command. Files older than a day are thrown away.</summary>
    internal static async Task<StagedFile> StageAsync(this PortalDbContext db, ImportFile file, Guid owner, DateTime now, CancellationToken token)
    {
        var name = Path.GetFileName(file.Name);
        var staged = new StagedFile { UserId = owner, FileName = name.Length > 200 ? name[..200] : name, Content = file.Content, StagedAtUtc = now };
        var oldest = now - Kept;
        await db.StagedFiles.Where(f => f.StagedAtUtc < oldest).ExecuteDeleteAsync(token);
        db.StagedFiles.Add(staged);
        return staged;
    }

    internal static Task<StagedFile> StagedAsync(this PortalDbContext db, Guid id, Guid owner, CancellationToken token) =>
        db.StagedFiles.Where(f => f.Id == id && f.UserId == owner).OneOrNotFoundAsync("file", token);

    /// <summary>Throws the file away. Gives its name.</summary>
    internal static async Task<string> DiscardStagedAsync(this PortalDbContext db, Guid id, Guid owner, CancellationToken token)
    {
        var staged = await db.StagedAsync(id, owner, token);
        db.StagedFiles.Remove(staged);
        await db.SaveChangesAsync(token);
        return staged.FileName;
    }
}
