using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using SevenDay.Domain.Hours;

namespace SevenDay.Application.Services.Export;

/// <summary>Opening hours as schema.org says them, for search engines.</summary>
internal static class OpeningHoursMarkup
{
    private static readonly string[] Days = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

    /// <summary>The encoder of the framework leaves no character in that could end a script element.</summary>
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull };

    internal static string Of(OpenService service, CalendarSpan span) => JsonSerializer.Serialize(Place(service, span), Json);

    internal static FileText File(CalendarSpan span) => new(
        "[", record => Of(new OpenService(record.Service.Name, record.Service.Organisation, record.Service.Site, record.Service.Postcode, record.Declared), span),
        Between: ",\n", Tail: "]\n");

    private static OpenPlace Place(OpenService service, CalendarSpan span) => new(
        service.Name, service.Postcode is null && service.Site.Length == 0 ? null : new Address(service.Site.Length > 0 ? service.Site : null, service.Postcode),
        new Provider(service.Organisation),
        service.Declared is { } declared ? [.. Week(declared.Week)] : null,
        service.Declared is { } dated ? [.. Dates(dated, span)] : null);

    private static IEnumerable<OpeningHours> Week(WeekPattern week) =>
        from day in Enumerable.Range(0, Days.Length)
        from session in week[day].Sessions
        group Days[day] by session into same
        select new OpeningHours([.. same], ClockText.Minutes(same.Key.Opens), Closes(same.Key));

    private static IEnumerable<OpeningHours> Dates(DatedHours declared, CalendarSpan span)
    {
        foreach (var date in span.Days.Where(d => declared.ReasonOn(d, span.BankHolidays) != HoursReason.UsualWeek))
        {
            var (day, hours) = (date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), declared.On(date, span.BankHolidays));
            if (hours.IsClosed) yield return new OpeningHours(null, null, null, day, day);
            foreach (var session in hours.Sessions) yield return new OpeningHours(null, ClockText.Minutes(session.Opens), Closes(session), day, day);
        }
    }

    private static string Closes(Session session) => session.IsAllDay ? "23:59" : ClockText.Minutes(session.Closes);

    private sealed record OpenPlace(
        string Name, Address? Address, Provider ParentOrganization, IReadOnlyList<OpeningHours>? OpeningHoursSpecification, IReadOnlyList<OpeningHours>? SpecialOpeningHoursSpecification)
    {
        [JsonPropertyName("@context"), JsonPropertyOrder(-2)] public string Context => "https://schema.org";
        [JsonPropertyName("@type"), JsonPropertyOrder(-1)] public string Type => "MedicalClinic";
    }

    private sealed record Address(string? Name, string? PostalCode, string AddressCountry = "GB")
    {
        [JsonPropertyName("@type"), JsonPropertyOrder(-1)] public string Type => "PostalAddress";
    }

    private sealed record Provider(string Name)
    {
        [JsonPropertyName("@type"), JsonPropertyOrder(-1)] public string Type => "Organization";
    }

    private sealed record OpeningHours(IReadOnlyList<string>? DayOfWeek, string? Opens, string? Closes, string? ValidFrom = null, string? ValidThrough = null)
    {
        [JsonPropertyName("@type"), JsonPropertyOrder(-1)] public string Type => "OpeningHoursSpecification";
    }
}

/// <summary>What the markup tells of a service.</summary>
internal sealed record OpenService(string Name, string Organisation, string Site, string? Postcode, DatedHours? Declared);
