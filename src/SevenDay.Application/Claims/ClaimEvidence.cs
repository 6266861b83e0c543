using SevenDay.Application.Disclosure;
using SevenDay.Application.Measures;
using SevenDay.Application.Papers;
using SevenDay.Domain.Claims;
using SevenDay.Domain.Measures;

namespace SevenDay.Application.Claims;

/// <summary>A claim and the values that speak for or against it. Counts of audits are as everybody sees them, small ones hidden, so that a paper can print them.</summary>
internal sealed class ClaimEvidence
{
    private readonly ClaimFacts _facts;
    private readonly IReadOnlyList<EvidenceValue> _values;
    private readonly int? _monthsApart;

    internal ClaimEvidence(ClaimFacts facts, IEnumerable<EvidenceValue> values)
    {
        (_facts, _values) = (facts, [.. values.OrderBy(v => v.On)]);
        _monthsApart = PeriodStep.Of([.. _values.Select(v => v.On)]);
    }

    internal ClaimFacts Facts => _facts;

    /// <summary>How it stands, from what was there on a day; from everything when none is named.</summary>
    internal ClaimJudgement Judge(DateOnly? on = null) => ClaimJudgement.Of(
        _facts.MadeOn, _facts.Scope,
        _values.Where(v => on is null || v.On <= on).Select(v => (v.On, Agrees: Agrees(v))).Where(v => v.Agrees is not null).Select(v => new ClaimPoint(v.On, v.Agrees!.Value)));

    /// <param name="on">As it stood on a day; now when none is named.</param>
    internal ClaimItem Item(DateOnly? on = null)
    {
        var judged = Judge(on);
        return new ClaimItem(
            _facts.Id, _facts.Version, _facts.Words, _facts.Source, _facts.MadeOn, InWords(), Asks(), _facts.MeasureCode, _facts.OdsCode, _facts.Days.ToString().ToLowerInvariant(),
            _facts.MeasureCode is null && judged.Latest is { } last ? At(last).AuditId : null,
            _facts.WithdrawnOn, _facts.WithdrawnBecause, _facts.IsIllustrative, judged.State,
            judged.Then is { } then ? InWords(At(then)) : "No data for that day",
            judged.Since == 0 ? judged.Then is null ? "No data yet" : "No later data" : InWords(At(judged.Latest!)),
            judged.Since == 0 ? "" : $"{judged.Since - judged.Against} of {BoardWords.Count(judged.Since, "later value")} {(judged.Since - judged.Against == 1 ? "agrees" : "agree")}");
    }

    private EvidenceValue At(ClaimPoint point) => _values.First(v => v.On == point.On && Agrees(v) == point.Agrees);

    /// <summary>None where too few cases were judged to say.</summary>
    private bool? Agrees(EvidenceValue value)
    {
        if (_facts.MeasureCode is null)
            return value.Share!.Verdict switch
            {
                Analytics.Verdict.Met or Analytics.Verdict.MetUncertain => true,
                Analytics.Verdict.NotMet or Analytics.Verdict.NotMetUncertain => false,
                _ => null,
            };
        var number = Number(value);
        return _facts.Side == ClaimSide.AtLeast ? number >= _facts.Level - 1e-9 : number <= _facts.Level + 1e-9;
    }

    private double Number(EvidenceValue value) => MeasureNumbers.Value(_facts.Unit!, value.Numerator, value.Denominator, value.Value);

    private string InWords(EvidenceValue value) => _facts.MeasureCode is null
        ? $"{BoardWords.Share(value.Share!)}, round from {BoardWords.Date(value.On)}"
        : $"{MeasureWords.Value(Number(value), _facts.Unit!)}{(value.Denominator is { } n ? $" (n = {BoardWords.Number(n)})" : "")}, {MeasureWords.Period(value.On, _monthsApart)}";

    private string InWords() => _facts.MeasureCode is null
        ? $"Audit criterion: {_facts.Criterion}{BoardWords.Days(_facts.Days)}"
        : $"{_facts.Measure}: {_facts.Organisation}{BoardWords.Days(_facts.Days)}";

    private string Asks()
    {
        var level = _facts.MeasureCode is null ? $"{BoardWords.Percent(_facts.Level)} or more of cases"
            : $"{MeasureWords.Value(_facts.Level, _facts.Unit!)} or {(_facts.Side == ClaimSide.AtLeast ? "more" : "less")}";
        return _facts.Scope == ClaimScope.Every ? $"{level}, on the day and every time since" : $"{level} in the latest data";
    }
}

/// <summary>A claim as a query reads it.</summary>
internal sealed record ClaimFacts(
    Guid Id, long Version, string Words, string Source, DateOnly MadeOn, WeekPart Days, string? TemplateCode, string? CriterionKey, string? Criterion, ClaimSide Side, double Level, ClaimScope Scope,
    DateOnly? WithdrawnOn, string? WithdrawnBecause, bool IsIllustrative, string? MeasureCode, string? Measure, string? Unit, string? Organisation, string? OdsCode);

/// <summary>A value of a measure, or a share of the cases of a round.</summary>
internal sealed record EvidenceValue(DateOnly On, long? Numerator, long? Denominator, double? Value, PublishedShare? Share = null, Guid? AuditId = null);
