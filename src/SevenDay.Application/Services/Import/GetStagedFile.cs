using Microsoft.EntityFrameworkCore;
using SevenDay.Application.Errors;
using SevenDay.Application.Imports;
using SevenDay.Application.Pipeline;
using SevenDay.Application.Security;
using SevenDay.Data;

namespace SevenDay.Application.Services.Import;

/// <summary>A file that the user staged. Nobody sees another's.</summary>
public static class GetStagedFile
{
    [Requires(Permission.ImportServices)]
    public sealed record Query(Guid Id) : IQuery<ImportFile>;

    internal sealed class Handler(PortalDbContext db, ICurrentUser user) : IQueryHandler<Query, ImportFile>
    {
        public Task<ImportFile> Handle(Query request, CancellationToken cancellationToken)
        {
            var owner = user.SignedInId();
            return db.StagedFiles.AsNoTracking().Where(f => f.Id == request.Id && f.UserId == owner)
                .Select(f => new ImportFile(f.FileName, f.Content))
                .OneOrNotFoundAsync("file", cancellationToken);
        }
    }
}
