using SevenDay.Application.Availability;
using SevenDay.Application.Imports;
using SevenDay.Application.Services.Export;

namespace SevenDay.Application.Services;

/// <summary>Every gap as a row of a CSV file, written while it is sent: 100,000 services can have a million.</summary>
internal static class HolidayGapFile
{
    internal static ExportedFile Of(AvailabilitySnapshot snapshot, HolidayGaps gaps) => new(
        $"bank-holiday-gaps-{snapshot.Day:yyyy-MM-dd}.csv", "text/csv", gaps.On(_ => true).Count, CsvBytes.Parts(Rows(snapshot, gaps)).ToAsyncEnumerable());

    private static IEnumerable<IReadOnlyList<string>> Rows(AvailabilitySnapshot snapshot, HolidayGaps gaps)
    {
        yield return ["date", "day", "holiday", "bank_holiday", "organisation_ods", "organisation", "service", "site", "what_is_missing"];
        var places = snapshot.ByOrganisation(gaps.On(_ => true)).ToList();
        foreach (var day in gaps.Days)
            foreach (var place in places)
            {
                if (gaps.Of(place, day) is not { } gap) continue;
                var (service, organisation) = (snapshot[place], snapshot.OrganisationOf(place));
                yield return
                [
                    CsvBytes.Day(day.Date), day.Date.DayOfWeek.ToString(), day.Title, day.IsBankHoliday ? "yes" : "no",
                    organisation.Code ?? "", organisation.Name, service.Name, service.Site, InWords(gap, day),
                ];
            }
    }

    private static string InWords(HolidayGap gap, SpecialDate day) => gap switch
    {
        HolidayGap.NoHours => "No hours entered",
        HolidayGap.NotStated => "Bank holiday hours not stated, so taken as closed",
        _ => $"Not a bank holiday: the usual {day.Date.DayOfWeek} hours apply",
    };
}
