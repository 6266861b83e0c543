namespace SevenDay.Domain.Measures;

/// <summary>What a measure meant until somebody changed its meaning.</summary>
public sealed class MeasureVersion
{
    private MeasureVersion() { }

    internal MeasureVersion(Measure before, string reason, string by, DateTime untilUtc)
    {
        (Number, Unit, Kind, Improvement, Definition) = (before.DefinitionVersion, before.Unit, before.Kind, before.Improvement, before.Definition);
        (Reason, By, UntilUtc) = (Guard.Text(reason, 500, "why the meaning changes"), Guard.Text(by, 200, "who changes it"), untilUtc);
    }

    /// <summary>1 for the first.</summary>
    public int Number { get; private set; }

    public string Unit { get; private set; } = "";

    public MeasureKind Kind { get; private set; }

    public Improvement Improvement { get; private set; }

    public string? Definition { get; private set; }

    /// <summary>Why another version took its place.</summary>
    public string Reason { get; private set; } = "";

    /// <summary>The name, at that time, of who changed it.</summary>
    public string By { get; private set; } = "";

    public DateTime UntilUtc { get; private set; }
}
