using SevenDay.Application.Disclosure;
using SevenDay.Domain.Audits;

namespace SevenDay.Application.Audits;

/// <summary>Cases beside declared hours, and cases left out: what they add up to.</summary>
internal sealed partial class RoundFigures
{
    private void AddDeclared(string criterion)
    {
        var all = Of(criterion, RoundPart.Round, DayGroup.All);
        var (tally, own) = (_counted.Declared(criterion), _counted.Known?.Declared(criterion) ?? default);
        if (tally.OpenMet + tally.OpenMissed + tally.ClosedMet + tally.ClosedMissed == 0) return;
        GuardedCount Told(string what, Func<EntryTally, int> of) => _counts[(criterion, what)] = _guard.Count(of(tally), Finest, of(own), _knowsAll);
        GuardedCell Hidden(Func<EntryTally, int> of) => _guard.Unshown(of(tally) - of(own));
        var (openMet, openMissed) = (Told(DeclaredNames.OpenMet, t => t.OpenMet), Told(DeclaredNames.OpenMissed, t => t.OpenMissed));
        var (closedMet, closedMissed) = (Told(DeclaredNames.ClosedMet, t => t.ClosedMet), Told(DeclaredNames.ClosedMissed, t => t.ClosedMissed));
        var (unknownMet, unknownMissed) = (Hidden(UnknownMet), Hidden(UnknownMissed));
        var unknown = Told(DeclaredNames.Unknown, t => UnknownMet(t) + UnknownMissed(t));
        _guard.Sum(all.Met, openMet.Cell, closedMet.Cell, unknownMet);
        _guard.Sum(all.Missed, openMissed.Cell, closedMissed.Cell, unknownMissed);
        _guard.Sum(unknown.Cell, unknownMet, unknownMissed);
        _guard.Sum(all.Judged, openMet.Cell, openMissed.Cell, closedMet.Cell, closedMissed.Cell, unknown.Cell);

        static int UnknownMet(EntryTally t) => t.Met - t.OpenMet - t.ClosedMet;
        static int UnknownMissed(EntryTally t) => t.Judged - t.Met - t.OpenMissed - t.ClosedMissed;
    }

    // Every case is judged by a criterion, left out for a reason, or not one that the criterion is about.
    private void AddExcluded(string criterion)
    {
        var own = _counted.Known?.Excluded().ToDictionary(e => e.Key, e => e.Count);
        foreach (var (key, count) in _counted.Excluded().Where(e => !_counts.ContainsKey((e.Key, ""))))
            _counts[(key, "")] = _guard.Count(count, OfOrganisation, own?[key] ?? 0, _knowsAll);
        var judged = Of(criterion, RoundPart.Round, DayGroup.All).Judged;
        Split(_allEntries.Cell, [judged, .. _counted.Excluded().Select(e => _counts[(e.Key, "")].Cell)]);
        foreach (var (organisation, count) in _entries) Split(count.Cell, [Of(criterion, new(Organisation: organisation), DayGroup.All).Judged]);

        void Split(GuardedCell total, IReadOnlyList<GuardedCell> parts) =>
            _guard.Sum(total, [.. parts, _guard.Unshown(total.Value - parts.Sum(p => p.Value))]);
    }
}

internal static class DeclaredNames
{
    internal const string OpenMet = "open met", OpenMissed = "open missed", ClosedMet = "closed met", ClosedMissed = "closed missed", Unknown = "unknown";
}
