using Microsoft.EntityFrameworkCore;
using SevenDay.Application.Imports;
using SevenDay.Application.Security;
using SevenDay.Application.Time;
using SevenDay.Data;
using SevenDay.Domain.Measures;
using SevenDay.Domain.Organisations;

namespace SevenDay.Application.Measures;

/// <summary>What every way of bringing values in has in common: reading rows, finding what is there, and keeping what is replaced.</summary>
internal static class MeasureReading
{
    internal static readonly string[] Columns = ["measure", "organisation_ods", "period", "day_type", "numerator", "denominator", "value", "rebase_reason"];

    internal static async Task<MeasureValueReader> MeasureReaderAsync(this PortalDbContext db, IReadOnlyList<CsvRow> rows, CancellationToken token)
    {
        var codes = rows.Select(r => r["measure"].ToLowerInvariant()).Distinct().ToList();
        var measures = await db.Measures.AsNoTracking().Where(m => codes.Contains(m.Code)).ToDictionaryAsync(m => m.Code, token);
        var ods = rows.Select(r => OdsCode.Normalise(r["organisation_ods"])).Distinct().ToList();
        var organisations = await db.Organisations.AsNoTracking()
            .SelectMany(o => o.Codes.Where(c => ods.Contains(c.Code)), (o, c) => new CodePeriod(o.Id, o.Name, c.Code, c.ValidFrom, c.ValidTo))
            .ToListAsync(token);
        return new MeasureValueReader(measures, organisations.ToLookup(c => c.Code));
    }

    internal static async Task<Dictionary<ValueKey, MeasureValue>> KnownValuesAsync(this PortalDbContext db, IReadOnlyList<ReadValue> read, CancellationToken token)
    {
        if (read.Count == 0) return [];
        var measures = read.Select(v => v.Key.MeasureId).Distinct().ToList();
        var (first, last) = (read.Min(v => v.Key.Period), read.Max(v => v.Key.Period));
        return await db.MeasureValues
            .Where(v => measures.Contains(v.MeasureId) && v.Period >= first && v.Period <= last)
            .ToDictionaryAsync(v => new ValueKey(v.MeasureId, v.OrganisationId, v.Period, v.WeekPart), token);
    }

    /// <summary>Adds what is new and corrects what is there; nothing is saved yet.</summary>
    /// <param name="keepRebase">Whether limits start again where they did: rows that cannot say so leave it as it is.</param>
    internal static void Put(this PortalDbContext db, IEnumerable<ReadValue> read, Dictionary<ValueKey, MeasureValue> known, string reason, ICurrentUser user, TimeProvider time, bool keepRebase)
    {
        var now = time.UtcNow();
        foreach (var value in read)
        {
            if (!known.TryGetValue(value.Key, out var stored)) db.MeasureValues.Add(stored = value.ToMeasureValue());
            else if (stored.Reading != value.Reading) db.Correct(stored, value.Reading, reason, user.Name, now);
            if (keepRebase || stored.RebaseReason == value.RebaseReason) continue;
            if (known.ContainsKey(value.Key))
                db.MeasureValueChanges.Add(new MeasureValueChange(stored, value.RebaseReason is null ? ValueChangeKind.RebaseUndone : ValueChangeKind.Rebased, stored.Reading, value.RebaseReason ?? reason, user.Name, now));
            if (value.RebaseReason is { } rebase) stored.Rebase(rebase, user.Name, now);
            else stored.UndoRebase();
        }
    }

    internal static void Correct(this PortalDbContext db, MeasureValue value, Reading reading, string reason, string by, DateTime atUtc)
    {
        db.MeasureValueChanges.Add(new MeasureValueChange(value, ValueChangeKind.Corrected, reading, reason, by, atUtc));
        value.Correct(reading);
    }
}
