using SevenDay.Domain.Measures;

namespace SevenDay.Application.Measures;

/// <summary>The series of some measures for some organisations; none stands for all.</summary>
internal sealed record SeriesChoice(HashSet<Guid>? Measures, HashSet<Guid>? Organisations)
{
    internal static SeriesChoice All { get; } = new(null, null);

    internal bool IsEmpty => Measures is { Count: 0 };

    internal bool HoldsAnyOf(Guid measureId) => Measures?.Contains(measureId) != false;

    internal bool Holds(Guid measureId, Guid organisationId) => HoldsAnyOf(measureId) && Organisations?.Contains(organisationId) != false;

    internal IQueryable<MeasureValue> Of(IQueryable<MeasureValue> values)
    {
        if (Measures is { } measures) values = values.Where(v => measures.Contains(v.MeasureId));
        if (Organisations is { } organisations) values = values.Where(v => organisations.Contains(v.OrganisationId));
        return values;
    }
}
