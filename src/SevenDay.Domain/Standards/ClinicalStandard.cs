namespace SevenDay.Domain.Standards;

/// <summary>One of the clinical standards for seven-day services, in one edition.</summary>
public sealed class ClinicalStandard : Entity
{
    private ClinicalStandard() { }

    /// <param name="number">1 to 10 in the editions held.</param>
    /// <param name="edition">Year of the edition, such as 2017.</param>
    /// <param name="topic">Its short name.</param>
    /// <param name="requirement">What it asks for, in one sentence.</param>
    /// <param name="isPriority">One of the four with a national pass mark.</param>
    /// <param name="threshold">Share of cases that must meet it, above 0 to 1; none when it has no pass mark.</param>
    public ClinicalStandard(int number, string edition, string topic, string requirement, bool isPriority, double? threshold)
    {
        if (threshold is <= 0 or > 1) throw new DomainRuleException("A pass mark lies above 0% and at most at 100%.");
        Edition = Guard.Text(edition, 20, "the edition");
        Topic = Guard.Text(topic, 200, "the topic");
        Requirement = Guard.Text(requirement, 1000, "the requirement");
        (Number, IsPriority, Threshold) = (number, isPriority, threshold);
    }

    public int Number { get; private set; }

    public string Edition { get; private set; } = "";

    public string Topic { get; private set; } = "";

    public string Requirement { get; private set; } = "";

    public bool IsPriority { get; private set; }

    /// <summary>Share of cases that must meet it, 0 to 1.</summary>
    public double? Threshold { get; private set; }
}
