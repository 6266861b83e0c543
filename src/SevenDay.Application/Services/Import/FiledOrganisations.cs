using Microsoft.EntityFrameworkCore;
using SevenDay.Application.Security;
using SevenDay.Data;
using SevenDay.Domain.Organisations;

namespace SevenDay.Application.Services.Import;

/// <summary>Finds the organisation of each service of a file, by its code on the day the file speaks of, and adds those that are new.</summary>
internal sealed class FiledOrganisations
{
    private readonly ICurrentUser _user;
    private readonly ServiceFile _file;
    private readonly Dictionary<Guid, string> _names;
    private readonly ILookup<string, Code> _codes;
    private readonly ILookup<string, Guid> _byName;
    private readonly HashSet<(Guid, string)> _places;
    private readonly Dictionary<(string, string), (Organisation Organisation, int Line)> _added = [];
    private readonly HashSet<(Guid, string)> _renamed = [];

    private FiledOrganisations(ICurrentUser user, ServiceFile file, Dictionary<Guid, string> names, IEnumerable<Code> codes, IEnumerable<(Guid, string)> places)
    {
        (_user, _file, _names, _places) = (user, file, names, [.. places]);
        _codes = codes.ToLookup(c => c.Value);
        _byName = names.ToLookup(n => n.Value, n => n.Key, StringComparer.OrdinalIgnoreCase);
    }

    internal IEnumerable<Organisation> Added => _added.Values.Select(a => a.Organisation);

    internal static async Task<FiledOrganisations> LoadAsync(PortalDbContext db, ICurrentUser user, ServiceFile file, CancellationToken token)
    {
        var names = await db.Organisations.AsNoTracking().Select(o => new { o.Id, o.Name }).ToDictionaryAsync(o => o.Id, o => o.Name, token);
        var codes = await db.Organisations.AsNoTracking()
            .SelectMany(o => o.Codes, (o, c) => new Code(c.Code, c.ValidFrom, c.ValidTo, o.Id)).ToListAsync(token);
        var postcodes = file.Services.Where(s => s.Organisation.OdsCode.Length == 0 && s.Postcode is not null).Select(s => s.Postcode!).Distinct().ToList();
        var places = postcodes.Count == 0 ? [] : await db.Services.AsNoTracking()
            .Where(s => postcodes.Contains(s.Postcode!)).Select(s => new { s.OrganisationId, s.Postcode }).Distinct().ToListAsync(token);
        return new FiledOrganisations(user, file, names, codes, places.Select(p => (p.OrganisationId, p.Postcode!)));
    }

    /// <summary>The organisation, and whether the file adds it; none when the row is refused.</summary>
    internal (Guid Id, bool IsNew)? Find(FiledService service) =>
        service.Organisation.KnownAs is { } known ? Known(service, known)
        : service.Organisation.OdsCode.Length > 0 ? FindByCode(service)
        : FindByName(service);

    private (Guid, bool)? FindByCode(FiledService service)
    {
        var code = service.Organisation.OdsCode;
        var holders = _codes[code].ToList();
        if (holders.Count == 0) return Add(service, (code, ""));
        if (holders.FirstOrDefault(c => c.From <= service.On && (c.To is null || c.To >= service.On)) is not { } holder)
            return Refuse(service, $"No organisation has this code on {service.On:d MMMM yyyy}: it was {InWords(holders)}. Correct the code or the date.");
        NoteOtherName(service, holder.OrganisationId);
        return Known(service, holder.OrganisationId);
    }

    private (Guid, bool)? FindByName(FiledService service)
    {
        var named = _byName[service.Organisation.Name].ToList();
        if (service.Organisation.Place.Length > 0 || named.Count > 1)
            named = [.. named.Where(id => service.Postcode is { } place && _places.Contains((id, place)))];
        return named switch
        {
            [] => Add(service, (service.Organisation.Name.ToUpperInvariant(), service.Organisation.Place)),
            [var id] => Known(service, id),
            _ => Refuse(service, "More than one organisation has this name. Give its ODS code."),
        };
    }

    private (Guid, bool)? Known(FiledService service, Guid id) => _user.MayActFor(id)
        ? (id, false)
        : Refuse(service, $"You do not act for {_names[id]}. Take the row out, or ask somebody who acts for it to import it.");

    private (Guid, bool)? Add(FiledService service, (string, string) key)
    {
        var filed = service.Organisation;
        if (!_user.ActsForAll) return Refuse(service, "The portal does not know this organisation, and you act for your own only. Correct it, or ask the programme to add the organisation.");
        if (!_added.TryGetValue(key, out var added))
        {
            added = (new Organisation(filed.Name, filed.Kind, filed.OdsCode), service.Line);
            _added[key] = added;
        }
        else if (!string.Equals(added.Organisation.Name, filed.Name, StringComparison.OrdinalIgnoreCase))
            return Refuse(service, $"Line {added.Line} gives the same code to {added.Organisation.Name}. Correct the code or the name.");
        return (added.Organisation.Id, true);
    }

    private (Guid, bool)? Refuse(FiledService service, string message)
    {
        var filed = service.Organisation;
        _file.Problems.Add(service.Problem(filed.CodeColumn, filed.OdsCode.Length > 0 ? filed.OdsCode : filed.Name, message));
        return null;
    }

    private void NoteOtherName(FiledService service, Guid id)
    {
        var filed = service.Organisation;
        if (filed.Name == filed.OdsCode || string.Equals(_names[id], filed.Name, StringComparison.OrdinalIgnoreCase) || !_renamed.Add((id, filed.Name))) return;
        _file.Assumptions.Add($"Line {service.Line} calls {filed.OdsCode} “{filed.Name}”; the portal knows it as {_names[id]}: its name stays.");
    }

    private string InWords(IEnumerable<Code> holders) => string.Join("; ", holders.OrderBy(c => c.From)
        .Select(c => $"the code of {_names[c.OrganisationId]}{(c.From > DateOnly.MinValue ? $" from {c.From:d MMMM yyyy}" : "")}{(c.To is { } to ? $" until {to:d MMMM yyyy}" : "")}"));

    private sealed record Code(string Value, DateOnly From, DateOnly? To, Guid OrganisationId);
}
