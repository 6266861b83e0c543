using SevenDay.Analytics;
using SevenDay.Application.Disclosure;
using SevenDay.Application.Documents;
using SevenDay.Domain.Assessments;
using SevenDay.Domain.Standards;

namespace SevenDay.Application.Assessments.Returns;

/// <summary>The tables of a return.</summary>
internal static class ReturnTables
{
    /// <summary>Verdicts of the priority standards: weekday, weekend, and both together.</summary>
    internal static DocumentTable Verdicts(IEnumerable<ReturnVerdict> priority) => new(
        "Priority standards: met on weekdays and at weekends?", "Verdicts",
        ["Standard", "Days", "Audit says", "Specialties say", "Standard met overall"],
        [.. from v in priority
            from weekend in new[] { false, true }
            select new object?[] { Name(v.Standard), Days(weekend), v.Audited(weekend), v.SaidInWords(weekend), v.Overall() }]);

    /// <summary>The figures behind the verdicts: n, period and interval beside every rate.</summary>
    internal static DocumentTable Figures(IEnumerable<ReturnVerdict> verdicts) => new(
        "Audit figures of each criterion", "Audit figures",
        ["Standard", "Criterion", "Days", "Met", "Cases (n)", "Share", "Lower 95%", "Upper 95%", "Verdict", "From", "To", "Round"],
        [.. from v in verdicts
            from c in v.Criteria
            from weekend in new[] { false, true }
            let share = weekend ? c.Result.Weekend : c.Result.Weekday
            select new object?[]
            {
                Name(v.Standard), c.Criterion, Days(weekend), Count(share.Met), Count(share.Judged), share.Rate, share.Lower, share.Upper,
                share.Judged.Value == 0 ? "no cases" : share.Judged.IsWithheld ? "not shown" : share.Rate is null ? "too small to show" : share.Verdict.ToWords(), c.Result.From, c.Result.To, c.Result.Round,
            }]);

    /// <summary>How each test or intervention is provided, over the specialties.</summary>
    internal static DocumentTable Grid(ReturnSources sources, ClinicalStandard standard) => new(
        $"{Name(standard)}: how each is provided", Sheet($"Grid {standard.Number} {standard.Topic}"),
        ["Test or intervention", "Weekday", "Weekday counts as met", "Weekend", "Weekend counts as met"],
        [.. standard.Parts.Select(part =>
        {
            var answers = sources.Approved.Select(r => (r.Specialty, Answer: r.AnswerTo(standard.Number)?.Parts.Items.FirstOrDefault(p => p.Part == part))).ToList();
            var (weekday, weekend) = (answers.ConvertAll(a => (a.Specialty, a.Answer?.Weekday)), answers.ConvertAll(a => (a.Specialty, a.Answer?.Weekend)));
            return new object?[] { part, Provided(weekday), Counts(sources.Scoring, weekday), Provided(weekend), Counts(sources.Scoring, weekend) };
        })]);

    /// <summary>The five urgent network services against the priority standards.</summary>
    internal static DocumentTable Networks(ReturnSources sources, IReadOnlyList<ClinicalStandard> priority) => new(
        "Urgent network services: weekday and weekend", "Network services",
        ["Service", "Specialty", .. priority.Select(s => $"Standard {s.Number}")],
        [.. from network in Enum.GetValues<NetworkService>()
            from record in sources.Records.Where(r => r.Network == network).DefaultIfEmpty()
            select (object?[])
            [
                AssessmentWords.Of(network), record?.Specialty ?? "not assessed",
                .. priority.Select(s => record is null ? "not assessed" : record.AnswerTo(s.Number) is { } answer
                    ? $"weekday {AssessmentWords.Of(answer.Weekday)}, weekend {AssessmentWords.Of(answer.Weekend)}" : "no approved record"),
            ]]);

    /// <summary>The approved records that the return is made from.</summary>
    internal static DocumentTable Records(ReturnSources sources) => new(
        "Approved self-assessments used", "Records used",
        ["Specialty", "Record", "Approved on", "Approved by", "Beds, advice and daily rounds", "Illustrative"],
        [.. sources.Approved.Select(r => new object?[]
        {
            r.Specialty, AssessmentWords.Record(r.Number!.Value), r.On, r.By, Facts(r.Content!.Specialty), r.IsIllustrative ? "yes, invented" : "no",
        })]);

    internal static string Name(ClinicalStandard standard) => $"{standard.Number}. {standard.Topic}";

    private static string Days(bool weekend) => weekend ? "weekend" : "weekday";

    private static object Count(PublishedCount count) => count.Value is { } value ? value : count.ToString();

    private static string Facts(SpecialtyFacts facts) => facts.HasBeds == false
        ? $"No beds. Advice: {facts.Advice}" : $"Beds. A consultant-led round on every ward every day in job plans: {AssessmentWords.Of(facts.Rounds)}";

    private static string Provided(List<(string Specialty, Provision? Answer)> answers) => answers.Count == 0 ? "not assessed" : string.Join("; ", answers
        .GroupBy(a => a.Answer).OrderBy(g => g.Key)
        .Select(g => answers.Count == 1 || g.Count() == answers.Count ? AssessmentWords.Of(g.Key) : $"{AssessmentWords.Of(g.Key)} ({string.Join(", ", g.Select(a => a.Specialty))})"));

    private static string Counts(ProvisionScoring scoring, List<(string Specialty, Provision? Answer)> answers)
    {
        var counted = answers.ConvertAll(a => scoring.Of(a.Answer));
        return counted.Count == 0 || counted.Contains(null) ? "not assessed" : counted.TrueForAll(a => a == Attainment.NotApplicable) ? "not applicable" : counted.Contains(Attainment.NotMet) ? "no" : "yes";
    }

    private static string Sheet(string name) => name.Length <= 31 ? name : name[..31];
}
