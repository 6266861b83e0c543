using Microsoft.EntityFrameworkCore;
using SevenDay.Application.Availability;
using SevenDay.Application.Errors;
using SevenDay.Application.Security;
using SevenDay.Domain.Papers;

namespace SevenDay.Application.Papers;

internal static class PaperQueries
{
    /// <summary>Drafts are for those who write papers; everybody else reads what was issued.</summary>
    internal static IQueryable<BoardPaper> VisibleTo(this IQueryable<BoardPaper> papers, ICurrentUser user) =>
        user.Has(Permission.WritePapers) ? papers : papers.Where(p => p.IssuedAtUtc != null);

    /// <summary>What a paper is narrowed to.</summary>
    internal static Scope ScopeOf(this AvailabilitySnapshot snapshot, Guid? id) => Scope.Of(snapshot, id, $"Form.{nameof(PaperForm.Scope)}");

    /// <summary>The paper, if it is still as the user saw it.</summary>
    internal static async Task<BoardPaper> ToChangeAsync(this DbSet<BoardPaper> papers, Guid id, long version, CancellationToken token)
    {
        var paper = await papers.Where(p => p.Id == id).OneOrNotFoundAsync("paper", token);
        return paper.Version == version ? paper : throw new StaleException();
    }
}
