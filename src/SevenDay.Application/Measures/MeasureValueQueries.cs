using SevenDay.Application.Errors;
using SevenDay.Application.Security;
using SevenDay.Data;
using SevenDay.Domain.Measures;

namespace SevenDay.Application.Measures;

internal static class MeasureValueQueries
{
    /// <summary>A value of a measure that the user may change, as the user saw it.</summary>
    internal static async Task<MeasureValue> ValueToChangeAsync(this PortalDbContext db, string code, Guid id, long version, ICurrentUser user, CancellationToken token)
    {
        var named = code.Trim().ToLowerInvariant();
        var value = await db.MeasureValues.Where(v => v.Id == id && db.Measures.Any(m => m.Id == v.MeasureId && m.Code == named)).OneOrNotFoundAsync("value", token);
        user.EnsureActsFor(value.OrganisationId);
        db.ExpectVersion(value, version);
        return value;
    }

    /// <summary>A note on the charts of a measure, as the user saw it.</summary>
    internal static async Task<MeasureNote> NoteToChangeAsync(this PortalDbContext db, string code, Guid id, long version, ICurrentUser user, CancellationToken token)
    {
        var named = code.Trim().ToLowerInvariant();
        var note = await db.MeasureNotes.Where(n => n.Id == id && db.Measures.Any(m => m.Id == n.MeasureId && m.Code == named)).OneOrNotFoundAsync("note", token);
        user.EnsureActsFor(note.OrganisationId);
        db.ExpectVersion(note, version);
        return note;
    }

    /// <summary>Code of an organisation at a period, by which its series is named.</summary>
    internal static IQueryable<string> CodesAt(this PortalDbContext db, Guid organisationId, DateOnly period) => db.Organisations
        .Where(o => o.Id == organisationId)
        .SelectMany(o => o.Codes.Where(c => c.ValidFrom <= period && (c.ValidTo == null || c.ValidTo >= period)).Select(c => c.Code));
}
