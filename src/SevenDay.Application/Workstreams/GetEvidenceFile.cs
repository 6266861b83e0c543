using Microsoft.EntityFrameworkCore;
using SevenDay.Application.Errors;
using SevenDay.Application.Pipeline;
using SevenDay.Application.Security;
using SevenDay.Data;
using SevenDay.Domain.Workstreams;

namespace SevenDay.Application.Workstreams;

/// <summary>A file that shows that an action is done.</summary>
public static class GetEvidenceFile
{
    [Requires(Permission.ViewWorkstreams)]
    public sealed record Query(Guid ActionId, Guid FileId) : IQuery<Result>;

    /// <param name="MediaType">What its content is, whatever it was called when it was sent.</param>
    public sealed record Result(string Name, string MediaType, byte[] Bytes);

    internal sealed class Handler(PortalDbContext db) : IQueryHandler<Query, Result>
    {
        public async Task<Result> Handle(Query request, CancellationToken cancellationToken)
        {
            var file = await db.EvidenceFiles.AsNoTracking().Where(f => f.Id == request.FileId && f.ActionId == request.ActionId).OneOrNotFoundAsync("file", cancellationToken);
            return new Result(file.Name, EvidenceContent.MediaTypeOf(file.Kind), file.Bytes);
        }
    }
}
