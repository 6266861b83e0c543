using Microsoft.EntityFrameworkCore;
using SevenDay.Data;
using SevenDay.Domain.Areas;

namespace SevenDay.Application.Areas;

/// <summary>Every area in the order of the tree: each system by name, followed by what lies in it.</summary>
internal sealed class AreaTree
{
    /// <summary>Between the name of an area and those around it.</summary>
    internal const string Within = " > ";

    private AreaTree(IReadOnlyList<AreaPlace> places) => Places = places;

    internal IReadOnlyList<AreaPlace> Places { get; }

    internal static async Task<AreaTree> ReadAsync(PortalDbContext db, CancellationToken token)
    {
        var areas = await db.Areas.AsNoTracking().OrderBy(a => a.Name).ThenBy(a => a.Id).Select(a => new { a.Id, a.Name, a.Kind, a.ParentId }).ToListAsync(token);
        var below = areas.ToLookup(a => a.ParentId);
        return new AreaTree([.. Under(null, "", 0)]);

        IEnumerable<AreaPlace> Under(Guid? parent, string path, int depth) => below[parent].SelectMany(a =>
            Under(a.Id, path + a.Name + Within, depth + 1).Prepend(new AreaPlace(a.Id, a.Name, a.Kind, depth, path + a.Name)));
    }

    /// <summary>The areas of that key, name, or path such as “Mid and South Essex > Thurrock”.</summary>
    internal IReadOnlyList<AreaPlace> Find(string text)
    {
        if (Guid.TryParse(text, out var id)) return [.. Places.Where(p => p.Id == id)];
        var path = string.Join(Within, text.Split('>', StringSplitOptions.TrimEntries));
        return [.. Places.Where(p => p.Name.Equals(path, StringComparison.OrdinalIgnoreCase) || p.Path.Equals(path, StringComparison.OrdinalIgnoreCase))];
    }
}

/// <summary>An area and where it stands.</summary>
/// <param name="Depth">0 for a system.</param>
/// <param name="Path">Its name after those of the areas around it.</param>
public sealed record AreaPlace(Guid Id, string Name, AreaKind Kind, int Depth, string Path);
