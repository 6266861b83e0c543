using SevenDay.Application.Audits;
using SevenDay.Application.Disclosure;
using SevenDay.Domain.Audits;

namespace SevenDay.Application.Tests.Disclosure;

/// <summary>Everything published of one criterion of a made-up round, read by somebody who sees the cases of some organisations, or of none.</summary>
internal sealed class RoundAttack
{
    private static readonly string?[] Wards = ["acute medicine", "cardiology", "stroke medicine", "other", null];
    private static readonly string[] Ends = ["met open", "met closed", "met unknown", "missed open", "missed closed", "missed unknown", "other", "excluded-1", "excluded-2"];

    private readonly List<Atom> _atoms;
    private readonly Attacker _attacker;

    internal RoundAttack(MadeUpRound round, int criterion, IReadOnlySet<Guid> own, int mostSets = 900)
    {
        _atoms = [.. from organisation in round.Organisations from day in Enum.GetValues<AuditDay>() from ward in Wards from end in Ends select new Atom(organisation, day, ward, end)];
        var seen = round.Cases.CountBy(c => new Atom(c.Organisation, c.Day, c.Ward?.ToLowerInvariant(), End(c, criterion))).ToDictionary();
        _attacker = new Attacker([.. _atoms.Select(a => own.Contains(a.Organisation) ? seen.GetValueOrDefault(a) : (int?)null)], mostSets);
    }

    internal IReadOnlyList<string> Attack() => _attacker.Attack();

    internal void Read(string where, GetAuditResults.CriterionResult criterion, WeekParts week)
    {
        foreach (var (group, share) in criterion.DayTypes) Read($"{where} {group}", share, group);
        foreach (var body in criterion.Organisations)
            ReadThree($"{where} organisation", week.Weekdays(), body.Weekday, body.Weekend, body.All, a => a.Organisation == body.Organisation.Id);
        foreach (var ward in criterion.Specialties)
        {
            var key = ward.Name?.ToLowerInvariant();
            ReadThree($"{where} {ward.Name}", week.Weekdays(), ward.Weekday, ward.Weekend, ward.All, a => a.Ward == key);
        }
        if (criterion.Declared is not { } declared) return;
        Read($"{where} open met", declared.OpenMet, a => a.End == "met open");
        Read($"{where} open missed", declared.OpenMissed, a => a.End == "missed open");
        Read($"{where} closed met", declared.ClosedMet, a => a.End == "met closed");
        Read($"{where} closed missed", declared.ClosedMissed, a => a.End == "missed closed");
        Read($"{where} unknown", declared.Unknown, a => a.End.EndsWith("unknown", StringComparison.Ordinal));
    }

    internal void Read(string where, IReadOnlyList<PublishedCount> excluded)
    {
        foreach (var (number, count) in excluded.Index())
        {
            var end = $"excluded-{number + 1}";
            Read($"{where} excluded", count, a => a.End == end);
        }
    }

    /// <param name="where">On what page.</param>
    /// <param name="share">What it shows.</param>
    /// <param name="group">Of which days.</param>
    /// <param name="within">Of which organisations; none for all.</param>
    internal void Read(string where, PublishedShare share, DayGroup group, Func<Guid, bool>? within = null) =>
        ReadShare(where, share, a => within?.Invoke(a.Organisation) != false && Is(a, group));

    internal void ReadEntries(string where, PublishedCount count, Guid? organisation = null) => Read(where, count, a => organisation is null || a.Organisation == organisation);

    private void ReadThree(string where, DayGroup weekdays, PublishedShare weekday, PublishedShare weekend, PublishedShare all, Func<Atom, bool> of)
    {
        ReadShare($"{where} {weekdays}", weekday, a => of(a) && Is(a, weekdays));
        ReadShare($"{where} weekend", weekend, a => of(a) && Is(a, DayGroup.Weekend));
        ReadShare($"{where} all", all, a => of(a) && Is(a, DayGroup.All));
    }

    private void ReadShare(string where, PublishedShare share, Func<Atom, bool> of)
    {
        Read($"{where} met", share.Met, a => of(a) && a.IsMet);
        Read($"{where} judged", share.Judged, of);
    }

    private void Read(string where, PublishedCount count, Func<Atom, bool> of) => _attacker.Read(count, at => of(_atoms[at]), where);

    private static bool Is(Atom atom, DayGroup group) => atom.IsJudged && group.Holds(atom.Day);

    private static string End(MadeUpRound.Case one, int criterion)
    {
        if (one.Excluded is { } reason) return reason;
        if (one.Outcome == Outcome.NotApplicable) return "other";
        var met = one.Outcome == Outcome.Met || criterion == 1 && one.Day == AuditDay.Monday ? "met" : "missed";
        return $"{met} {(criterion == 1 || one.Open is null ? "unknown" : one.Open > 0 ? "open" : "closed")}";
    }

    private sealed record Atom(Guid Organisation, AuditDay Day, string? Ward, string End)
    {
        internal bool IsMet { get; } = End.StartsWith("met", StringComparison.Ordinal);

        internal bool IsJudged { get; } = End.StartsWith('m');
    }
}
