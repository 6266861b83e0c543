using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.EntityFrameworkCore;
using SevenDay.Domain.Audits;
using SevenDay.Domain.Hours;
using SevenDay.Domain.Standards;

namespace SevenDay.Data.ReferenceData;

/// <summary>Adds the reference data that ship with the product. What is there already stays as it is.</summary>
public static class ReferenceDataLoader
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter() } };

    public static async Task LoadAsync(PortalDbContext db, CancellationToken token)
    {
        var holidays = await db.BankHolidays.Select(b => b.Date).ToListAsync(token);
        db.BankHolidays.AddRange(BankHolidays().Where(b => !holidays.Contains(b.Date)));

        var standards = await db.ClinicalStandards.Select(s => new { s.Edition, s.Number }).ToListAsync(token);
        db.ClinicalStandards.AddRange(Standards().Where(s => !standards.Contains(new { s.Edition, s.Number })));

        var templates = await db.AuditTemplates.Select(t => new { t.Code, t.Edition }).ToListAsync(token);
        db.AuditTemplates.AddRange(Templates().Where(t => !templates.Contains(new { t.Code, t.Edition })));

        await db.SaveChangesAsync(token);
    }

    private static IEnumerable<BankHoliday> BankHolidays() =>
        from line in Lines("bank-holidays.csv")
        let cells = line.Split(',', 2)
        select new BankHoliday(DateOnly.ParseExact(cells[0], "yyyy-MM-dd", CultureInfo.InvariantCulture), cells[1]);

    private static IEnumerable<ClinicalStandard> Standards() =>
        from line in Lines("clinical-standards.csv")
        let cells = line.Split(',', 6)
        select new ClinicalStandard(
            int.Parse(cells[0], CultureInfo.InvariantCulture),
            cells[1],
            cells[4],
            cells[5].Trim('"'),
            cells[2] == "yes",
            cells[3].Length == 0 ? null : double.Parse(cells[3], CultureInfo.InvariantCulture));

    private static IEnumerable<AuditTemplate> Templates() =>
        from name in Names(".json")
        let file = JsonSerializer.Deserialize<TemplateFile>(Text(name), Json)!
        select new AuditTemplate(file.Code, file.Edition, file.Name, file.Purpose, file.Content);

    private static IEnumerable<string> Lines(string name) =>
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
