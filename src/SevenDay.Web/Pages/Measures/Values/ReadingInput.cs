using SevenDay.Application.Measures;
using SevenDay.Domain.Measures;

namespace SevenDay.Web.Pages.Measures.Values;

/// <summary>A page that asks for a value.</summary>
public interface IReadingForm
{
    ReadingInput Input { get; }

    MeasureKind Kind { get; }

    string Unit { get; }
}

public sealed class ReadingInput
{
    /// <summary>ODS code.</summary>
    public string? Organisation { get; set; }

    public string? DayType { get; set; }

    /// <summary>First day.</summary>
    public DateOnly? Period { get; set; }

    public TypedReading Reading { get; set; } = new(null, null, null);

    public string? Reason { get; set; }
}
