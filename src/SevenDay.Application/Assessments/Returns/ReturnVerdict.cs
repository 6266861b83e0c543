using SevenDay.Analytics;
using SevenDay.Application.Disclosure;
using SevenDay.Application.Standards;
using SevenDay.Domain.Assessments;
using SevenDay.Domain.Standards;

namespace SevenDay.Application.Assessments.Returns;

/// <summary>What audits and specialties together say of one standard.</summary>
internal sealed class ReturnVerdict
{
    private readonly IReadOnlyList<StandardAnswer> _answers;

    internal ReturnVerdict(ReturnSources sources, ClinicalStandard standard)
    {
        Standard = standard;
        Criteria = sources.Audits.CriteriaOf(standard.Number);
        _answers = [.. sources.Approved.Select(r => r.AnswerTo(standard.Number)).OfType<StandardAnswer>()];
        (SaidWeekday, SaidWeekend) = (Said(a => a.Weekday), Said(a => a.Weekend));
    }

    internal ClinicalStandard Standard { get; }

    /// <summary>Empty when no reported round of the organisation measures it.</summary>
    internal IReadOnlyList<(string Criterion, AuditedStandard Result)> Criteria { get; }

    /// <summary>What the specialties say together: met when each to which it applies meets it, not met when none does.</summary>
    internal Attainment? SaidWeekday { get; }

    internal Attainment? SaidWeekend { get; }

    /// <summary>“met in 2 of 3 specialties”.</summary>
    internal string SaidInWords(bool weekend)
    {
        var given = _answers.Select(a => weekend ? a.Weekend : a.Weekday).ToList();
        var judged = given.Count(a => a is not null and not Attainment.NotApplicable);
        return given.Count == 0 ? "no approved self-assessment" : judged == 0 ? "not applicable"
            : $"met in {given.Count(a => a == Attainment.Met)} of {judged} {(judged == 1 ? "specialty" : "specialties")}{(given.Contains(Attainment.Partly) ? $", partly met in {given.Count(a => a == Attainment.Partly)}" : "")}";
    }

    /// <summary>What the audit says of one part of the week; “not audited” without a round, without cases and where counts are too small to show.</summary>
    internal string Audited(bool weekend) => Sure(weekend) switch
    {
        null when Criteria.Count == 0 => "not audited",
        null => "too few cases to say",
        (true, true) => "met",
        (true, false) => "met, but uncertain",
        (false, true) => "not met",
        _ => "not met, but uncertain",
    };

    /// <summary>The standard is met when it is met on weekdays and at weekends. The audit decides where there is one; parts are decided by how they are provided.</summary>
    internal string Overall()
    {
        if (Standard.Parts.Count == 0 && Sure(false) is { } weekday && Sure(true) is { } weekend)
        {
            if (weekday.Met && weekend.Met) return weekday.Certain && weekend.Certain ? "met" : "met, but uncertain: too few cases to be sure";
            return new[] { weekday, weekend }.Any(w => w is { Met: false, Certain: true }) ? "not met" : "not met, but uncertain: too few cases to be sure";
        }
        var source = Standard.Parts.Count > 0 ? "by how each is provided" : "by self-assessment only";
        return (SaidWeekday, SaidWeekend) switch
        {
            (null, _) or (_, null) => "not assessed",
            (Attainment.NotApplicable, Attainment.NotApplicable) => "not applicable",
            (Attainment.Met or Attainment.NotApplicable, Attainment.Met or Attainment.NotApplicable) => $"met, {source}",
            _ => $"not met, {source}",
        };
    }

    /// <summary>Where audit and specialties say different things, in plain sentences.</summary>
    internal IEnumerable<string> Disagreements() => Disagreement(false).Concat(Disagreement(true));

    private IEnumerable<string> Disagreement(bool weekend)
    {
        if (Sure(weekend) is not { } audit || (weekend ? SaidWeekend : SaidWeekday) is not (Attainment.Met or Attainment.Partly or Attainment.NotMet)) yield break;
        var said = (weekend ? SaidWeekend : SaidWeekday) == Attainment.Met;
        if (said == audit.Met) yield break;
        var missed = Standard.Parts.Count > 0 && !audit.Met
            ? $" Not met in the audit: {string.Join("; ", Criteria.Where(c => IsMet(Share(c.Result, weekend)) == false).Select(c => c.Criterion))}." : "";
        yield return $"{(weekend ? "Weekend" : "Weekday")}: the audit and the self-assessment disagree. The audit says {Audited(weekend)}; the specialties say {SaidInWords(weekend)}.{missed}";
    }

    /// <summary>Whether all audited criteria are met, and whether that is sure; none when nothing can be said.</summary>
    private (bool Met, bool Certain)? Sure(bool weekend)
    {
        var verdicts = Criteria.Select(c => Share(c.Result, weekend)).Where(s => IsMet(s) is not null).Select(s => s.Verdict).ToList();
        if (verdicts.Count == 0) return null;
        if (verdicts.Contains(Verdict.NotMet)) return (false, true);
        if (verdicts.Contains(Verdict.NotMetUncertain)) return (false, false);
        return (true, !verdicts.Contains(Verdict.MetUncertain));
    }

    private Attainment? Said(Func<StandardAnswer, Attainment?> part)
    {
        var given = _answers.Select(part).ToList();
        if (given.Count == 0 || given.Contains(null)) return null;
        var judged = given.Where(a => a != Attainment.NotApplicable).ToList();
        return judged.Count == 0 ? Attainment.NotApplicable : judged.TrueForAll(a => a == Attainment.Met) ? Attainment.Met : judged.TrueForAll(a => a == Attainment.NotMet) ? Attainment.NotMet : Attainment.Partly;
    }

    private static PublishedShare Share(AuditedStandard result, bool weekend) => weekend ? result.Weekend : result.Weekday;

    private static bool? IsMet(PublishedShare share) => share.IsHidden || share.Rate is null ? null
        : share.Verdict switch { Verdict.Met or Verdict.MetUncertain => true, Verdict.NotMet or Verdict.NotMetUncertain => false, _ => null };
}
