namespace SevenDay.Domain.Measures;

/// <summary>A success measure: what it means, which way is better and how far it should go.</summary>
public sealed class Measure : Entity
{
    private Measure() { }

    public Measure(string code, MeasureDefinition definition)
    {
        Code = Guard.Text(code, 50, "the code of the measure").ToLowerInvariant();
        Define(definition);
    }

    /// <summary>Lower-case name in addresses and files.</summary>
    public string Code { get; private set; } = "";

    public string Name { get; private set; } = "";

    public string Unit { get; private set; } = "";

    public MeasureKind Kind { get; private set; }

    public Improvement Improvement { get; private set; }

    /// <summary>The value to reach, in the unit of the measure (rates in percent); none when not yet agreed or not a number.</summary>
    public double? Target { get; private set; }

    /// <summary>The target in words, with any question still open about it.</summary>
    public string? TargetInWords { get; private set; }

    /// <summary>Domain 1 to 5 of the NHS Outcomes Framework; none when it sits in no domain.</summary>
    public int? Domain { get; private set; }

    public string? Definition { get; private set; }

    public string? Source { get; private set; }

    /// <summary>Changes the definition.</summary>
    public void Define(MeasureDefinition definition)
    {
        if (definition.Domain is < 1 or > 5) throw new DomainRuleException("The NHS Outcomes Framework has domains 1 to 5.");
        if (definition.Target is { } target && !double.IsFinite(target)) throw new DomainRuleException("Enter the target as a number.");
        if (definition is { Kind: MeasureKind.Rate, Unit: "%", Target: < 0 or > 100 })
            throw new DomainRuleException("A target for a percentage lies from 0 to 100.");
        Name = Guard.Text(definition.Name, 200, "the name of the measure");
        Unit = Guard.Text(definition.Unit, 50, "the unit");
        TargetInWords = Guard.OptionalText(definition.TargetInWords, 500, "the target in words");
        Definition = Guard.OptionalText(definition.Definition, 2000, "the definition");
        Source = Guard.OptionalText(definition.Source, 500, "the source");
        (Kind, Improvement, Target, Domain) = (definition.Kind, definition.Improvement, definition.Target, definition.Domain);
    }
}

/// <summary>What a measure means.</summary>
public sealed record MeasureDefinition(
    string Name,
    string Unit,
    MeasureKind Kind,
    Improvement Improvement,
    double? Target = null,
    string? TargetInWords = null,
    int? Domain = null,
    string? Definition = null,
    string? Source = null);
