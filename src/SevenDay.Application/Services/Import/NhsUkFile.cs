using System.Text.Json;
using SevenDay.Application.Imports;
using SevenDay.Domain.Hours;
using SevenDay.Domain.Organisations;
using SevenDay.Domain.Services;

namespace SevenDay.Application.Services.Import;

/// <summary>Reads the organisation search of NHS.UK: one service for each organisation.</summary>
internal sealed class NhsUkFile(DateOnly today, bool midnightConfirmed)
{
    private readonly ClosingAt2359 _closing = new(midnightConfirmed);
    private readonly List<FiledService> _services = [];
    private readonly List<RowProblem> _problems = [];
    private readonly List<string> _assumptions = [];
    private ImportFigures _figures = new(0, 0, 0, 0, 0, 0, 0, 0, 0);
    private int _withoutCode, _kindNotSaid;

    internal ServiceFile Read(ImportFile file)
    {
        try
        {
            foreach (var (line, organisation) in NhsUkJson.Organisations(file.Content)) Read(line, organisation);
        }
        catch (JsonException exception)
        {
            return Unreadable((int)(exception.LineNumber ?? 0) + 1, "The file is not JSON. Choose the CSV form, or send the file as NHS.UK gave it.");
        }
        if (_figures.Organisations == 0) return Unreadable(1, "No organisation was found. The file must hold a list “value” of organisations with OrganisationName and OpeningTimes.");
        return new ServiceFile(_services, _problems, [.. General(), .. _closing.Assumptions(), .. _assumptions], _figures with { EndingAt2359 = _closing.Met });
    }

    private void Read(int line, JsonElement source)
    {
        var before = _problems.Count;
        var name = source.Text("OrganisationName", "Name");
        var postcode = source.Text("Postcode").ToUpperInvariant();
        var hours = new NhsUkHours(line, postcode.Length > 0 ? $"{name}, {postcode}" : name, _closing, midnightConfirmed);
        if (name.Length is 0 or > 200) _problems.Add(new RowProblem(line, "OrganisationName", name, "Write the name of the organisation, in 200 characters or fewer."));
        var week = Gather(hours, line, source);
        var dated = hours.Dates();
        Count(hours, week);
        _problems.AddRange(hours.Problems);
        _assumptions.AddRange(hours.Assumptions);

        var code = OdsCode.Normalise(source.Text("ODSCode", "NACSCode", "OrganisationCode"));
        if (code.Length > 0 && !OdsCode.IsValid(code)) _problems.Add(new RowProblem(line, "ODSCode", code, "An ODS code has three to eight letters and digits."));
        if (code.Length == 0) _withoutCode++;
        var type = NhsUkType.Of(source.Text("OrganisationType", "OrganisationTypeId", "OrganisationSubType"), name);
        if (type.Kind == OrganisationKind.Other) _kindNotSaid++;
        if (_problems.Count > before) return;
        var site = source.Text("Address1");
        _services.Add(new FiledService(
            line, new FiledOrganisation(code, name, type.Kind, "OrganisationName", code.Length == 0 ? postcode : ""),
            type.Service, type.Specialty, Setting.Primary, site.Length is > 0 and <= 200 ? site : postcode, postcode.Length is > 0 and <= 10 ? postcode : null, IsPublic: true,
            today, week is null ? null : new FiledHours(week, BankHolidayRule.NotStated, null, HoursStatus.Actual) { SaysModes = false }, dated));
    }

    private static WeekPattern? Gather(NhsUkHours hours, int line, JsonElement source)
    {
        try
        {
            foreach (var row in NhsUkRow.Of(source)) hours.Add(row);
        }
        catch (JsonException)
        {
            hours.Problems.Add(new RowProblem(line, "OpeningTimes", "", "The opening times are not a list, nor a text that holds one."));
        }
        return hours.Week();
    }

    private void Count(NhsUkHours hours, WeekPattern? week)
    {
        var minutes = (week ?? WeekPattern.Closed).ToWeeklyHours();
        _figures = new ImportFigures(
            _figures.Organisations + 1,
            _figures.WeeklyRows + hours.WeeklyRows,
            _figures.DatedRows + hours.DatedRows,
            _figures.ClosedDates + hours.ClosedDates,
            _figures.OpenSaturday + (week is { } w && !w[5].IsClosed ? 1 : 0),
            _figures.OpenSunday + (week is { } v && !v[6].IsClosed ? 1 : 0),
            _figures.WeekdayMinutes + minutes.WeekdayMinutes,
            _figures.WeekendMinutes + minutes.WeekendMinutes,
            0);
    }

    private IEnumerable<string> General()
    {
        yield return $"The file does not say from when the hours hold: read as actual hours from {today:d MMMM yyyy}, the day of the import. Dates that have passed are kept.";
        yield return "The file says nothing of bank holidays in general: not stated, so a bank holiday without a row of its own counts as closed.";
        yield return "NHS.UK publishes these hours: each service is public, in primary care, at the first line of its address.";
        if (_withoutCode > 0) yield return $"{_withoutCode} organisations have no code: told apart by name and postcode.";
        if (_kindNotSaid > 0) yield return $"{_kindNotSaid} organisations do not say what they are: added as kind Other, with a service “Opening hours”.";
        if (_kindNotSaid < _figures.Organisations) yield return $"{_figures.Organisations - _kindNotSaid} organisations are known by their type or name: each has one service with that name, such as Pharmacy.";
    }

    private static ServiceFile Unreadable(int line, string message) => new([], [new RowProblem(line, "", "", message)], []);
}
