namespace SevenDay.Domain.Areas;

/// <summary>The figure of an indicator for an area, or for a group of its people, and a period.</summary>
public sealed class AreaFact : Entity
{
    private AreaFact() { }

    /// <exception cref="DomainRuleException">The group or the words break a rule.</exception>
    public AreaFact(Guid indicatorId, Guid areaId, string group, DateOnly from, AreaFigure figure, AreaFactWords words)
    {
        if (AreaGroup.ProblemWith(group) is { } problem) throw new DomainRuleException(problem);
        (IndicatorId, AreaId, Group, From) = (indicatorId, areaId, group.Trim(), from);
        Say(figure, words);
    }

    public Guid IndicatorId { get; private set; }

    public Guid AreaId { get; private set; }

    /// <summary>Empty for the whole area, 1 to 5 for a fifth by deprivation, or a name.</summary>
    public string Group { get; private set; } = AreaGroup.Whole;

    /// <summary>First day of the period.</summary>
    public DateOnly From { get; private set; }

    /// <summary>The period as the source words it, such as “2018/19”.</summary>
    public string Period { get; private set; } = "";

    public long? Numerator { get; private set; }

    public long? Denominator { get; private set; }

    /// <summary>The value where it is not a numerator out of a denominator.</summary>
    public double? Value { get; private set; }

    /// <summary>Where exactly the figure stands; none when the source of the indicator says enough.</summary>
    public string? SourceNote { get; private set; }

    /// <summary>Made up for demonstration.</summary>
    public bool IsIllustrative { get; private set; }

    public AreaFigure Figure => AreaFigure.Stored(Numerator, Denominator, Value);

    /// <summary>Enters or corrects what it says. The change log keeps what it said before.</summary>
    /// <exception cref="DomainRuleException">The words break a rule.</exception>
    public void Say(AreaFigure figure, AreaFactWords words)
    {
        Period = Guard.Text(words.Period, 100, "the period in words");
        SourceNote = Guard.OptionalText(words.SourceNote, 500, "the note on the source");
        (Numerator, Denominator, Value, IsIllustrative) = (figure.Numerator, figure.Denominator, figure.Value, words.IsIllustrative);
    }
}

/// <summary>What stands beside a figure.</summary>
public sealed record AreaFactWords(string Period, string? SourceNote = null, bool IsIllustrative = false);
