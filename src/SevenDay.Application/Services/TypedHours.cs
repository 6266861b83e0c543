using SevenDay.Application.Errors;
using SevenDay.Domain;
using SevenDay.Domain.Hours;

namespace SevenDay.Application.Services;

/// <summary>Reads typed days. Every mistake is named at the box it was typed in.</summary>
internal static class TypedHours
{
    /// <param name="days">Monday to Sunday, then bank holidays.</param>
    internal static DatedHours Read(IReadOnlyList<TypedDay> days)
    {
        var problems = days.Take(TypedWeek.BankHoliday).Select((day, index) => (day.Mode, Index: index)).Where(d => d.Mode > DayMode.Closed)
            .Select(d => new Problem($"Days[{d.Index}].Mode", $"{TypedWeek.NameOf(d.Index)}: choose open at these times, open 24 hours or closed.")).ToList();
        var hours = days.Select((day, index) => ReadDay(day, TypedWeek.NameOf(index), $"Days[{index}]", problems)).ToList();
        if (problems.Count == 0) problems.AddRange(NightsIntoDays(days, hours));
        if (problems.Count > 0) throw new InvalidException(problems);
        var rule = RuleOf(days[TypedWeek.BankHoliday].Mode);
        var own = rule == BankHolidayRule.OwnHours ? hours[TypedWeek.BankHoliday] : null;
        return new DatedHours(new WeekPattern(hours[..TypedWeek.BankHoliday]), rule, own, new Dictionary<DateOnly, DayHours>());
    }

    /// <summary>The day, closed where it cannot be read.</summary>
    internal static DayHours ReadDay(TypedDay day, string name, string field, List<Problem> problems)
    {
        if (day.Mode == DayMode.AllDay) return DayHours.AllDay;
        if (day.Mode != DayMode.Times) return DayHours.Closed;
        if (day.Periods.All(p => p.IsEmpty))
        {
            problems.Add(new($"{field}.Periods[0].Opens", $"{name}: enter when it opens and closes, or choose another answer."));
            return DayHours.Closed;
        }
        var sessions = day.Periods.Select((period, index) => ReadPeriod(period, name, $"{field}.Periods[{index}]", problems)).OfType<Session>().ToList();
        return Together(sessions, name, $"{field}.Periods[{day.Periods.Count - 1}].Opens", problems);
    }

    private static Session? ReadPeriod(TypedPeriod typed, string name, string field, List<Problem> problems)
    {
        if (typed.IsEmpty) return null;
        if (!TimeWords.TryReadPeriod(typed.Opens, typed.Closes, out var session, out var error))
        {
            problems.Add(new($"{field}.{(TimeWords.TryReadTime(typed.Opens, out _) ? "Closes" : "Opens")}", $"{name}: {error}"));
            return null;
        }
        if (!Enum.IsDefined(typed.Mode))
        {
            problems.Add(new($"{field}.Mode", $"{name}: choose on site, on call or by telephone or video."));
            return null;
        }
        try
        {
            DayHours.FromSessions([session]);
            return session with { Mode = typed.Mode };
        }
        catch (DomainRuleException rule)
        {
            problems.Add(new($"{field}.Closes", $"{name}: {rule.Message}"));
            return null;
        }
    }

    private static DayHours Together(List<Session> sessions, string name, string field, List<Problem> problems)
    {
        try
        {
            return DayHours.FromSessions(sessions);
        }
        catch (DomainRuleException rule)
        {
            problems.Add(new(field, $"{name}: {rule.Message}"));
            return DayHours.Closed;
        }
    }

    private static IEnumerable<Problem> NightsIntoDays(IReadOnlyList<TypedDay> typed, List<DayHours> hours)
    {
        for (var day = 0; day < TypedWeek.BankHoliday; day++)
        {
            var next = (day + 1) % TypedWeek.BankHoliday;
            var two = Enumerable.Range(0, TypedWeek.BankHoliday).Select(d => d == day || d == next ? hours[d] : DayHours.Closed).ToList();
            if (!WeekPattern.TryCreate(two, out _, out var error))
                yield return new($"Days[{day}].Periods[{Math.Max(0, typed[day].Periods.Count - 1)}].Closes", error);
        }
    }

    private static BankHolidayRule RuleOf(DayMode mode) => mode switch
    {
        DayMode.Times or DayMode.AllDay => BankHolidayRule.OwnHours,
        DayMode.Closed => BankHolidayRule.Closed,
        DayMode.AsSunday => BankHolidayRule.AsSunday,
        DayMode.AsNormal => BankHolidayRule.AsNormal,
        _ => BankHolidayRule.NotStated,
    };
}
