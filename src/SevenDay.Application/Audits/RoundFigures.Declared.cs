using SevenDay.Application.Disclosure;

namespace SevenDay.Application.Audits;

/// <summary>Cases beside declared hours, and cases left out: what they add up to.</summary>
internal sealed partial class RoundFigures
{
    private void AddDeclared(string criterion)
    {
        var all = _shares[(criterion, RoundPart.Round, DayGroup.All)];
        var tally = _counted.Declared(criterion);
        if (tally.OpenMet + tally.OpenMissed + tally.ClosedMet + tally.ClosedMissed == 0) return;
        GuardedCount Told(string what, int count) => _counts[(criterion, what)] = _guard.Count(count, Finest);
        var (openMet, openMissed) = (Told(DeclaredNames.OpenMet, tally.OpenMet), Told(DeclaredNames.OpenMissed, tally.OpenMissed));
        var (closedMet, closedMissed) = (Told(DeclaredNames.ClosedMet, tally.ClosedMet), Told(DeclaredNames.ClosedMissed, tally.ClosedMissed));
        var (unknownMet, unknownMissed) = (_guard.Unshown(tally.Met - tally.OpenMet - tally.ClosedMet), _guard.Unshown(tally.Judged - tally.Met - tally.OpenMissed - tally.ClosedMissed));
        var unknown = Told(DeclaredNames.Unknown, unknownMet.Value + unknownMissed.Value);
        _guard.Sum(all.Met, [openMet.Cell, closedMet.Cell, unknownMet]);
        _guard.Sum(all.Missed, [openMissed.Cell, closedMissed.Cell, unknownMissed]);
        _guard.Sum(unknown.Cell, [unknownMet, unknownMissed]);
        _guard.Sum(all.Judged, [openMet.Cell, openMissed.Cell, closedMet.Cell, closedMissed.Cell, unknown.Cell]);
    }

    // Every case is judged by a criterion, left out for a reason, or not one that the criterion is about.
    private void AddExcluded(string criterion)
    {
        foreach (var (key, count) in _counted.Excluded().Where(e => !_counts.ContainsKey((e.Key, "")))) _counts[(key, "")] = _guard.Count(count, OfOrganisation);
        var (entries, judged) = (_counts[("", "")].Cell, _shares[(criterion, RoundPart.Round, DayGroup.All)].Judged);
        var excluded = _counted.Excluded().Select(e => _counts[(e.Key, "")].Cell).ToList();
        _guard.Sum(entries, [judged, .. excluded, _guard.Unshown(entries.Value - judged.Value - excluded.Sum(e => e.Value))]);
        foreach (var (organisation, count) in _entries)
        {
            var own = _shares[(criterion, new RoundPart(Organisation: organisation), DayGroup.All)].Judged;
            _guard.Sum(count.Cell, [own, _guard.Unshown(count.Cell.Value - own.Value)]);
        }
    }
}

internal static class DeclaredNames
{
    internal const string OpenMet = "open met", OpenMissed = "open missed", ClosedMet = "closed met", ClosedMissed = "closed missed", Unknown = "unknown";
}
