namespace SevenDay.Domain.Standards;

/// <summary>One of the clinical standards for seven-day services, in one edition. Number and edition stay what they are: templates and assessments refer to them.</summary>
public sealed class ClinicalStandard : Entity
{
    /// <summary>The largest number a standard can have.</summary>
    public const int LargestNumber = 99;

    private ClinicalStandard() { }

    /// <param name="number">1 to <see cref="LargestNumber"/>, unique in the edition.</param>
    /// <param name="edition">Code of the edition, such as 2017.</param>
    /// <param name="text">What it asks for.</param>
    /// <param name="detail">Its clock, limits and parts; none when they were never said.</param>
    public ClinicalStandard(int number, string edition, StandardText text, StandardDetail? detail = null)
    {
        if (number is < 1 or > LargestNumber) throw new DomainRuleException($"The number of a standard is from 1 to {LargestNumber}.");
        Edition = Guard.Text(edition, StandardEdition.LongestCode, "the edition");
        Number = number;
        Change(text, detail);
    }

    public int Number { get; private set; }

    public string Edition { get; private set; } = "";

    public string Topic { get; private set; } = "";

    public string Requirement { get; private set; } = "";

    /// <summary>One of those with a national pass mark.</summary>
    public bool IsPriority { get; private set; }

    /// <summary>Share of cases that must meet it, above 0 to 1; none when it has no pass mark.</summary>
    public double? Threshold { get; private set; }

    /// <summary>None where nobody has said it yet.</summary>
    public StandardDetail? Detail { get; private set; }

    /// <summary>What is answered one by one, such as six tests; empty for a standard that is answered as a whole.</summary>
    public IReadOnlyList<string> Parts => Detail?.Parts ?? [];

    /// <summary>Words it anew, in place.</summary>
    public void Change(StandardText text, StandardDetail? detail)
    {
        if (text.Threshold is <= 0 or > 1) throw new DomainRuleException("A pass mark lies above 0% and at most at 100%.");
        if (text is { IsPriority: true, Threshold: null }) throw new DomainRuleException("A priority standard needs a pass mark.");
        Topic = Guard.Text(text.Topic, 200, "the topic");
        Requirement = Guard.Text(text.Requirement, 1000, "the requirement");
        (IsPriority, Threshold, Detail) = (text.IsPriority, text.Threshold, detail?.Checked());
    }

    /// <summary>The same standard in another edition.</summary>
    public ClinicalStandard CopyTo(string edition) => new(Number, edition, new StandardText(Topic, Requirement, IsPriority, Threshold), Detail);
}

/// <summary>What a standard asks for.</summary>
/// <param name="Topic">Its short name.</param>
/// <param name="Requirement">In one or two sentences.</param>
/// <param name="IsPriority">One of those with a national pass mark.</param>
/// <param name="Threshold">Share of cases that must meet it, above 0 to 1; none when it has no pass mark.</param>
public sealed record StandardText(string Topic, string Requirement, bool IsPriority, double? Threshold);
