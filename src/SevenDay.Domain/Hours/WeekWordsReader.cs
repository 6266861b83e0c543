using System.Text.RegularExpressions;

namespace SevenDay.Domain.Hours;

/// <summary>Turns typed words into clauses: some days and the hours they have.</summary>
internal static partial class WeekWordsReader
{
    private static readonly int[] Week = [0, 1, 2, 3, 4, 5, 6];

    public static IReadOnlyList<(IReadOnlyCollection<int> Days, DayHours Hours)> Read(string text)
    {
        var runs = Runs(Tokens(text));
        if (runs is [{ Days: null } only])
        {
            return only.Every || only.Hours().IsClosed
                ? [(Week, only.Hours())]
                : throw new DomainRuleException("Say which days have these hours, for example Mon-Fri 8am-6pm.");
        }

        if (runs.Count == 0)
        {
            throw new DomainRuleException(Unreadable(text.Trim()));
        }

        if (runs.Count % 2 != 0)
        {
            var lonely = runs[0].Days is null ? runs[0] : runs[^1];
            throw new DomainRuleException(lonely.Days is { } days
                ? $"{WordList.Join(days.Order().Select(day => WeekDays.Full[day]))} {(days.Count == 1 ? "has" : "have")} no hours. Add times, 24 hours or closed."
                : "Some hours have no day. Write the days first, for example Mon-Fri 8am-6pm.");
        }

        return [.. runs.Chunk(2).Select(pair => pair[0].Days is { } days
            ? (days, pair[1].Hours())
            : (pair[1].Days!, pair[0].Hours()))];
    }

    private static List<Run> Runs(IEnumerable<Match> tokens)
    {
        var runs = new List<Run>();
        OpeningMode? announced = null;
        var follows = false;
        foreach (var token in tokens)
        {
            if (token.Groups["noise"].Success)
            {
                follows &= !token.Groups["pause"].Success;
                continue;
            }

            // "6pm to 8am on call" says it of the hours before, "on call 6pm to 8am" of those to come.
            if (ModeOf(token) is { } mode)
            {
                if (follows)
                {
                    runs[^1].Say(mode);
                }
                else
                {
                    announced = mode;
                }

                continue;
            }

            if (token.Groups["bad"].Success)
            {
                throw new DomainRuleException(Unreadable(token.Value));
            }

            var isDays = token.Groups["day"].Success || token.Groups["days"].Success;
            if (runs.Count == 0 || isDays != runs[^1].Days is not null)
            {
                runs.Add(new(isDays ? [] : null));
            }

            runs[^1].Add(token, announced ?? OpeningMode.OnSite);
            follows = token.Groups["opens"].Success || token.Groups["all"].Success || token.Groups["allday"].Success;
            announced = isDays ? announced : null;
        }

        return announced is null ? runs : throw new DomainRuleException("Say which hours are on site, on call or remote, for example Mon-Fri 8am-6pm, on call 6pm-8am.");
    }

    private static OpeningMode? ModeOf(Match token) =>
        token.Groups["oncall"].Success ? OpeningMode.OnCall
        : token.Groups["remote"].Success ? OpeningMode.Remote
        : token.Groups["onsite"].Success ? OpeningMode.OnSite
        : null;

    private static IEnumerable<Match> Tokens(string text) =>
        Token().Matches(text.ToLowerInvariant().Replace('–', '-').Replace('—', '-'));

    private static string Unreadable(string word) => word.StartsWith("bank", StringComparison.Ordinal)
        ? "Bank holidays have hours of their own. Leave them out here."
        : $"“{word}” is not a day or a time that we can read. Write for example Mon-Fri 8am-6pm, Sat 9am-1pm.";

    private const string DayName =
        @"(?:mon|tue|wed|thu|fri|sat|sun|tues|weds|thur|thurs|monday|tuesday|wednesday|thursday|friday|saturday|sunday)s?\b\.?";

    private const string Clock =
        @"(?:\d{1,2}(?:[:.]\d{2}|\d{2})?(?:\s*(?:am|pm|a\.m\.?|p\.m\.?|noon|midday|midnight))?|noon|midday|midnight)";

    private const string To = @"\s*(?:-|\bto\b|\buntil\b|\btill?\b|\bthrough\b|\bthru\b)\s*";

    [GeneratedRegex(
        @"(?<all>24\s*/\s*7|24 hours a day,? 7 days a week|open all hours|round the clock)"
        + @"|(?<allday>24\s*-?\s*(?:hours?|hrs?|h)\b(?: a day)?|all day)"
        + @"|(?<closed>closed|shut|not open)"
        + "|(?<day>" + DayName + ")(?:" + To + "(?<last>" + DayName + "))?"
        + @"|(?<days>weekdays?|weekends?|daily|every ?day|all week|(?:7|seven) days(?: a week)?)\b"
        + "|(?<opens>" + Clock + ")(?:hrs?|h)?" + To + "(?<closes>" + Clock + @")(?:hrs?|h)?(?![\w:])"
        + @"|(?<oncall>\(?on[ -]call\)?)|(?<onsite>\(?on[ -]site\)?)|(?<remote>\(?(?:remote(?:ly)?|(?:by )?(?:tele)?phone(?: or video)?|(?:by )?video)\b\)?)"
        + @"|(?<noise>\s+|(?<pause>[,;&+]|\b(?:and|then)\b)|[:/.]|\b(?:from|open|at|on|the|is|are|the next day|each)\b|next day\b)"
        + @"|(?<bad>bank holidays?|[^\s,;]+)")]
    private static partial Regex Token();

    private sealed class Run(HashSet<int>? days)
    {
        private readonly List<Session> _sessions = [];
        private bool _closed;

        public HashSet<int>? Days { get; } = days;

        public bool Every { get; private set; }

        public void Say(OpeningMode mode) => _sessions[^1] = _sessions[^1] with { Mode = mode };

        public void Add(Match token, OpeningMode mode)
        {
            if (Days is not null)
            {
                Days.UnionWith(DaysOf(token));
            }
            else if (token.Groups["opens"].Success)
            {
                AddPeriod(token, mode);
            }
            else if (token.Groups["closed"].Success)
            {
                _closed = true;
            }
            else
            {
                Every = token.Groups["all"].Success;
                _sessions.Add(DayHours.AllDay.Sessions[0] with { Mode = mode });
            }
        }

        public DayHours Hours() => _closed && _sessions.Count > 0
            ? throw new DomainRuleException("A day cannot be closed and have hours. Take one of them out.")
            : DayHours.FromSessions(_sessions);

        private void AddPeriod(Match token, OpeningMode mode)
        {
            if (!TimeWords.TryReadPeriod(token.Groups["opens"].Value, token.Groups["closes"].Value, out var session, out var error))
            {
                throw new DomainRuleException(error);
            }

            _sessions.Add(session with { Mode = mode });
        }

        private static IEnumerable<int> DaysOf(Match token)
        {
            if (token.Groups["days"].Success)
            {
                return token.Value.StartsWith("weekd", StringComparison.Ordinal) ? Week[..5]
                    : token.Value.StartsWith("weeke", StringComparison.Ordinal) ? Week[5..]
                    : Week;
            }

            var last = token.Groups["last"].Success ? token.Groups["last"].Value : token.Groups["day"].Value;
            return WeekDays.TryFind(token.Groups["day"].Value, out var from) && WeekDays.TryFind(last, out var to)
                ? WeekDays.Range(from, to)
                : [];
        }
    }
}
