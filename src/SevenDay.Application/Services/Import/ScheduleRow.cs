using System.Text.Json;
using SevenDay.Application.Imports;

namespace SevenDay.Application.Services.Import;

/// <summary>A row of the table “schedule”, whether it came as CSV or as JSON.</summary>
/// <param name="Line">Of the file.</param>
/// <param name="Service">What the row is of.</param>
/// <param name="Value">A column by name; empty when it is not there.</param>
internal sealed record ScheduleRow(int Line, ScheduledService Service, Func<string, string> Value)
{
    internal RowProblem Problem(string column, string message) => new(Line, column, Value(column), message);
}

/// <param name="Id">As the file has it.</param>
/// <param name="Name">Empty when the form names services by id only.</param>
internal sealed record ScheduledService(string Id, string Name, string Organisation, string? Specialty = null)
{
    internal string InWords => Name.Length > 0 ? Name : $"Service {Id}";
}

/// <summary>Takes the rows out of a file.</summary>
internal static class ScheduleRowSource
{
    internal static readonly string[] Needed = ["service_id", "freq", "byday", "opens_at", "closes_at"];

    private static readonly string[] Known =
    [
        "id", "location_id", "service_at_location_id", "valid_from", "valid_to", "dtstart", "timezone", "until", "count", "wkst", "interval", "byweekno", "bymonthday", "byyearday",
        "description", "schedule_link", "attending_type", "notes", "attributes", "service_name", "organization_name",
    ];

    internal static (List<ScheduleRow> Rows, List<RowProblem> Problems) Read(ImportFile file)
    {
        var start = file.Content.AsSpan();
        if (start.StartsWith("\uFEFF"u8)) start = start[3..];
        start = start.TrimStart(" \t\r\n"u8);
        return start.Length > 0 && start[0] is (byte)'{' or (byte)'[' ? FromJson(file) : FromCsv(file);
    }

    private static (List<ScheduleRow>, List<RowProblem>) FromCsv(ImportFile file)
    {
        var table = CsvTable.Read(file, Needed, Known);
        return ([.. table.Rows.Select(row => new ScheduleRow(row.Line, new ScheduledService(row["service_id"], row["service_name"], row["organization_name"]), column => row[column]))], [.. table.Problems]);
    }

    private static (List<ScheduleRow>, List<RowProblem>) FromJson(ImportFile file)
    {
        try
        {
            var root = NhsUkJson.Parse(file.Content.AsSpan().StartsWith("\uFEFF"u8) ? file.Content.AsMemory(3) : file.Content);
            var rows = new List<ScheduleRow>();
            foreach (var thing in Things(root)) Gather(thing, rows);
            return rows.Count > 0 ? (rows, []) : ([], [new RowProblem(1, "", "", "No schedule was found. Send services with their “schedules”, or a list of schedules.")]);
        }
        catch (JsonException exception)
        {
            return ([], [new RowProblem((int)(exception.LineNumber ?? 0) + 1, "", "", "The file is not JSON. Correct it, or send the table as CSV.")]);
        }
    }

    /// <summary>A page of a list, a list, or a single thing.</summary>
    private static IEnumerable<JsonElement> Things(JsonElement root) =>
        root.ValueKind == JsonValueKind.Array ? root.EnumerateArray().Where(e => e.ValueKind == JsonValueKind.Object)
        : root.ValueKind != JsonValueKind.Object ? []
        : root.Objects("contents").Any() ? root.Objects("contents")
        : root.Objects("content").Any() ? root.Objects("content")
        : [root];

    private static void Gather(JsonElement thing, List<ScheduleRow> rows)
    {
        var isService = thing.Get("schedules") is not null || thing.Get("service_at_locations") is not null;
        var organisation = thing.Get("organization") is { ValueKind: JsonValueKind.Object } provider ? provider.Text("name") : "";
        var service = new ScheduledService(isService ? thing.Text("id") : thing.Text("service_id"), isService ? thing.Text("name") : "", organisation);
        var schedules = !isService ? [thing] : thing.Objects("schedules").Concat(thing.Objects("service_at_locations").SelectMany(place => place.Objects("schedules")));
        foreach (var schedule in schedules)
            rows.Add(new ScheduleRow(rows.Count + 1, service, column => Text(schedule, column)));
    }

    private static string Text(JsonElement schedule, string column) => schedule.Get(column) switch
    {
        { ValueKind: JsonValueKind.Array } list => string.Join(',', list.EnumerateArray().Select(e => e.ToString())),
        _ => schedule.Text(column),
    };
}
