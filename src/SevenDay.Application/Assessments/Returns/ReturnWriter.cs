using SevenDay.Application.Documents;
using SevenDay.Domain.Assessments;

namespace SevenDay.Application.Assessments.Returns;

/// <summary>Puts a return into words.</summary>
internal static class ReturnWriter
{
    internal static ReturnPaper Write(ReturnSources sources, DateTime now)
    {
        var verdicts = sources.Standards.Select(s => new ReturnVerdict(sources, s)).ToList();
        var priority = verdicts.FindAll(v => v.Standard.IsPriority);
        return new ReturnPaper(
            "Board assurance return: seven-day services", sources.Organisation.Name, now, [.. Facts(sources, verdicts, now)],
            [
                .. priority.Count == 0 ? NoPassMark : [new DocumentSection("The priority standards", 1, ["A priority standard is met when it is met on weekdays and at weekends. Where cases were audited, the audit decides; tests and interventions are decided by how each is provided."], [], ReturnTables.Verdicts(priority))],
                .. Disagreements(verdicts),
                new("Audit figures", 1, [Counting(sources)], [], ReturnTables.Figures(verdicts)),
                .. from standard in sources.Standards where standard.Parts.Count > 0
                   select new DocumentSection($"How each test or intervention is provided: standard {standard.Number}", 1, [], [], ReturnTables.Grid(sources, standard)),
                .. priority.Count == 0 ? (DocumentSection[])[] : [new("The urgent network services", 1, ["These five had to meet the priority standards first. What stands here is the approved self-assessment of the specialty."], [],
                    ReturnTables.Networks(sources, [.. priority.Select(v => v.Standard)]))],
                new("Every standard: three questions", 1, [], []),
                .. verdicts.SelectMany(v => Questions(sources, v)),
                new("What this return is made from", 1, [], [], ReturnTables.Records(sources)),
                new("What was not assessed", 1, [], [.. NotAssessed(sources, verdicts)]),
            ]);
    }

    private static readonly DocumentSection[] NoPassMark =
        [new("Verdicts", 1, ["No standard of this edition has a pass mark, so the return gives no verdict. The three questions say where each standard stands."], [])];

    private static IEnumerable<(string, string)> Facts(ReturnSources sources, List<ReturnVerdict> verdicts, DateTime now)
    {
        yield return ("Organisation", sources.Organisation.Name);
        yield return ("Standards", sources.EditionName);
        yield return ("Data of", AssessmentWords.Date(DateOnly.FromDateTime(now)));
        var audits = verdicts.SelectMany(v => v.Criteria).Select(c => c.Result).DistinctBy(r => r.AuditId).ToList();
        yield return ("Audit rounds", audits.Count == 0 ? "None reported for this organisation" : string.Join("; ", audits.Select(a => $"{a.Round}, {AssessmentWords.Date(a.From)} to {AssessmentWords.Date(a.To)}")));
        yield return ("Approved self-assessments", sources.Approved.Count == 0 ? "None" : string.Join("; ", sources.Approved.Select(r => $"{r.Specialty}, {AssessmentWords.Record(r.Number!.Value).ToLowerInvariant()} of {AssessmentWords.Date(r.On!.Value)}")));
        if (audits.Exists(a => a.IsIllustrative) || sources.Approved.Any(r => r.IsIllustrative)) yield return ("Illustrative", "Holds invented data, for showing the portal. Not for a board.");
    }

    private static IEnumerable<DocumentSection> Disagreements(List<ReturnVerdict> verdicts)
    {
        var found = verdicts.SelectMany(v => v.Disagreements().Select(d => $"Standard {v.Standard.Number}, {v.Standard.Topic}. {d}")).ToList();
        yield return new DocumentSection("Where audit and self-assessment disagree", 1, found.Count == 0 ? ["Nowhere, as far as both speak of the same standard and days."] : [], found);
    }

    private static IEnumerable<DocumentSection> Questions(ReturnSources sources, ReturnVerdict verdict)
    {
        var standard = verdict.Standard;
        var answers = sources.Approved.Select(r => (r.Specialty, Answer: r.AnswerTo(standard.Number))).Where(a => a.Answer is not null).Select(a => (a.Specialty, Answer: a.Answer!)).ToList();
        yield return new DocumentSection($"Standard {standard.Number}: {standard.Topic}", 2, [standard.Requirement], [.. (standard.Detail?.Limits ?? []).Select(l => l.InWords())]);
        yield return new DocumentSection("How far are we meeting it?", 3,
            [$"Weekday: {Heard(verdict, false)}. Weekend: {Heard(verdict, true)}.", .. verdict.Disagreements()],
            [.. answers.Where(a => a.Answer.Evidence is not null).Select(a => $"{a.Specialty}: {AssessmentWords.Of(a.Answer.Weekday)} on weekdays, {AssessmentWords.Of(a.Answer.Weekend)} at weekends. {a.Answer.Evidence}")]);
        var gaps = answers.FindAll(a => a.Answer.Gap is not null);
        yield return new DocumentSection("What are the gaps?", 3, answers.Count == 0 ? ["Not assessed."] : gaps.Count == 0 ? ["None named."] : [], [.. gaps.Select(a => $"{a.Specialty}: {a.Answer.Gap}")]);
        var plans = answers.FindAll(a => a.Answer.Plan is not null);
        yield return new DocumentSection("What are we doing about them?", 3, answers.Count == 0 ? ["Not assessed."] : plans.Count == 0 ? ["Nothing named."] : [], [.. plans.Select(a => $"{a.Specialty}: {a.Answer.Plan}{Owner(a.Answer)}")]);
    }

    private static string Heard(ReturnVerdict verdict, bool weekend) =>
        $"{(verdict.Criteria.Count == 0 ? "" : "audit: ")}{verdict.Audited(weekend)}; specialties: {verdict.SaidInWords(weekend)}";

    private static IEnumerable<string> NotAssessed(ReturnSources sources, List<ReturnVerdict> verdicts)
    {
        foreach (var v in verdicts.Where(v => v.Criteria.Count == 0)) yield return $"Standard {v.Standard.Number}, {v.Standard.Topic}: no reported audit round of this organisation measures it.";
        foreach (var r in sources.Records.Where(r => r.Content is null)) yield return $"{r.Specialty}: the self-assessment has begun and is not approved.";
        foreach (var r in sources.Approved.Where(r => r.HasChanged)) yield return $"{r.Specialty}: changed since {AssessmentWords.Record(r.Number!.Value).ToLowerInvariant()}. The change is not in this return until it is approved.";
        foreach (var specialty in sources.OtherSpecialties) yield return $"{specialty}: services are declared, but the specialty has not assessed itself.";
        foreach (var network in Enum.GetValues<NetworkService>().Where(n => sources.Standards.Any(s => s.IsPriority) && sources.Records.All(r => r.Network != n))) yield return $"{AssessmentWords.Of(network)}, an urgent network service: no specialty has assessed itself as this.";
    }

    private static string Owner(StandardAnswer answer) =>
        answer.Owner is { } owner ? $" ({owner}{(answer.ReviewOn is { } on ? $", review on {AssessmentWords.Date(on)}" : "")})" : "";

    private static string Counting(ReturnSources sources) =>
        "Weekday is Monday to Friday without bank holidays; the weekend is Saturday and Sunday. The range is a 95% Wilson interval; a verdict is uncertain when the pass mark lies inside it, and fewer than 10 cases are not judged."
        + (sources.IsExact ? "" : " Counts from 1 to 7 are shown as * and others are rounded to the nearest 5; shares come from the rounded counts. “Not shown” is held back because a small count could be worked out from it.");
}
