using System.Globalization;
using Microsoft.EntityFrameworkCore;
using SevenDay.Domain.Standards;

namespace SevenDay.Data.ReferenceData;

/// <summary>The clinical standards that ship with the product. An edition that somebody has changed, or a standard that somebody has reworded, stays as it is.</summary>
internal static class StandardData
{
    internal static async Task AddAsync(PortalDbContext db, CancellationToken token)
    {
        var editions = await db.StandardEditions.ToListAsync(token);
        var standards = await db.ClinicalStandards.ToListAsync(token);
        var hasCurrent = editions.Exists(e => e.IsCurrent);
        foreach (var edition in Editions(hasCurrent).Where(e => !editions.Exists(known => known.Code == e.Code)))
        {
            db.StandardEditions.Add(edition);
            db.ClinicalStandards.AddRange(Standards().Where(s => s.Edition == edition.Code && !standards.Exists(known => known.Edition == s.Edition && known.Number == s.Number)));
        }
        FillIn(standards);
    }

    /// <summary>Databases from before limits were data have standards without any.</summary>
    private static void FillIn(List<ClinicalStandard> standards)
    {
        var shipped = Standards().ToDictionary(s => (s.Edition, s.Number), s => s.Detail);
        foreach (var standard in standards.Where(s => s.Detail is null))
            if (shipped.GetValueOrDefault((standard.Edition, standard.Number)) is { } detail)
                standard.Change(new StandardText(standard.Topic, standard.Requirement, standard.IsPriority, standard.Threshold), detail);
    }

    private static IEnumerable<StandardEdition> Editions(bool hasCurrent) =>
        from line in ReferenceDataLoader.Lines("standard-editions.csv")
        let cells = line.Split(',', 3)
        select new StandardEdition(cells[0], cells[2], isCurrent: cells[1] == "yes" && !hasCurrent);

    private static IEnumerable<ClinicalStandard> Standards()
    {
        var details = Details();
        return from line in ReferenceDataLoader.Lines("clinical-standards.csv")
               let cells = line.Split(',', 6)
               let number = Whole(cells[0])
               select new ClinicalStandard(
                   number, cells[1],
                   new StandardText(cells[4], cells[5].Trim('"'), cells[2] == "yes", cells[3].Length == 0 ? null : double.Parse(cells[3], CultureInfo.InvariantCulture)),
                   details.GetValueOrDefault((cells[1], number), StandardDetail.Empty));
    }

    private static Dictionary<(string, int), StandardDetail> Details() => (
        from line in ReferenceDataLoader.Lines("standard-limits.csv")
        let cells = line.Split(',', 5)
        group cells by (cells[1], Whole(cells[0])))
        .ToDictionary(cells => cells.Key, cells => new StandardDetail(
            cells.Where(c => c[2] == "clock").Select(c => (ClockStart?)Enum.Parse<ClockStart>(c[4])).FirstOrDefault(),
            [.. cells.Where(c => c[2] is "minutes" or "times a day").Select(c => new StandardLimit(c[4], Whole(c[3]), c[2] == "minutes" ? LimitUnit.Minutes : LimitUnit.TimesADay))],
            [.. cells.Where(c => c[2] == "part").Select(c => c[4])]));

    private static int Whole(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}
