using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.EntityFrameworkCore;
using SevenDay.Domain.Audits;
using SevenDay.Domain.Hours;

namespace SevenDay.Data.ReferenceData;

/// <summary>Adds the reference data that ship with the product. What is there already stays as it is.</summary>
public static class ReferenceDataLoader
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter() } };

    public static async Task LoadAsync(PortalDbContext db, CancellationToken token)
    {
        var holidays = await db.BankHolidays.Select(b => b.Date).ToListAsync(token);
        db.BankHolidays.AddRange(BankHolidays().Where(b => !holidays.Contains(b.Date)));

        await StandardData.AddAsync(db, token);
        await AddTemplatesAsync(db, token);
        await db.SaveChangesAsync(token);
    }

    /// <summary>Installs editions that are later than all that is there. Earlier ones go on with the rounds that use them, and are offered to no new one.</summary>
    private static async Task AddTemplatesAsync(PortalDbContext db, CancellationToken token)
    {
        var latest = await db.AuditTemplates.GroupBy(t => t.Code).Select(g => new { g.Key, Edition = g.Max(t => t.Edition) }).ToDictionaryAsync(t => t.Key, t => t.Edition, token);
        var added = Templates().Where(t => t.Edition > latest.GetValueOrDefault(t.Code)).ToList();
        var replaced = added.Select(t => t.Code).Where(latest.ContainsKey).ToList();
        if (replaced.Count > 0)
            foreach (var earlier in await db.AuditTemplates.Where(t => replaced.Contains(t.Code) && t.State == TemplateState.Published).ToListAsync(token))
                earlier.Retire();
        foreach (var template in added) template.Publish();
        db.AuditTemplates.AddRange(added);
    }

    private static IEnumerable<BankHoliday> BankHolidays() =>
        from line in Lines("bank-holidays.csv")
        let cells = line.Split(',', 2)
        select new BankHoliday(DateOnly.ParseExact(cells[0], "yyyy-MM-dd", CultureInfo.InvariantCulture), cells[1]);

    private static IEnumerable<AuditTemplate> Templates() =>
        from name in Names(".json")
        orderby name
        let file = JsonSerializer.Deserialize<TemplateFile>(Text(name), Json)!
        select new AuditTemplate(file.Code, file.Edition, file.Name, file.Purpose, file.Content);

    internal static IEnumerable<string> Lines(string name) =>
        Text(Names(name).Single()).Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Skip(1);

    private static IEnumerable<string> Names(string ending) =>
        typeof(ReferenceDataLoader).Assembly.GetManifestResourceNames().Where(n => n.EndsWith(ending, StringComparison.Ordinal));

    private static string Text(string name)
    {
        using var reader = new StreamReader(typeof(ReferenceDataLoader).Assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }

    private sealed record TemplateFile(string Code, int Edition, string Name, string Purpose, TemplateContent Content);
}
