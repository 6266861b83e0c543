namespace SevenDay.Domain.Assessments;

/// <summary>How one test or intervention is provided.</summary>
/// <param name="Part">Its name, as the standard says it.</param>
/// <param name="Weekday">None when not answered yet.</param>
/// <param name="Weekend">None when not answered yet.</param>
public sealed record PartAnswer(string Part, Provision? Weekday, Provision? Weekend);

/// <summary>Answers part by part. Never changed in place.</summary>
public sealed record PartAnswers(IReadOnlyList<PartAnswer> Items)
{
    public static readonly PartAnswers None = new([]);

    public bool Equals(PartAnswers? other) => other is not null && Items.SequenceEqual(other.Items);

    public override int GetHashCode() => Items.Count;

    /// <summary>“CT: on site, weekend no; …”, for the change log.</summary>
    public override string ToString() => string.Join("; ", Items.Select(p => $"{p.Part}: weekday {p.Weekday?.ToString() ?? "open"}, weekend {p.Weekend?.ToString() ?? "open"}"));
}

/// <summary>Which ways of providing count as met, and how the parts make one answer.</summary>
/// <param name="CountsAsMet">On site, off site by formal arrangement, and a mix of the two, unless set otherwise.</param>
public sealed record ProvisionScoring(IReadOnlySet<Provision> CountsAsMet)
{
    /// <summary>What a test or intervention counts as; none when it is not answered.</summary>
    public Attainment? Of(Provision? answer) => answer switch
    {
        null => null,
        Provision.NotApplicable => Attainment.NotApplicable,
        { } given => CountsAsMet.Contains(given) ? Attainment.Met : Attainment.NotMet,
    };

    /// <summary>
    /// The answer of the whole: parts that do not apply are left out; met when the share of the others that count reaches
    /// the pass mark, not met when none counts, partly between. None while a part is not answered.
    /// </summary>
    /// <param name="answers">One for each part.</param>
    /// <param name="threshold">The share to reach, above 0 to 1; all when none.</param>
    public Attainment? Whole(IReadOnlyCollection<Provision?> answers, double? threshold)
    {
        if (answers.Count == 0 || answers.Contains(null)) return null;
        var judged = answers.Select(Of).Where(a => a != Attainment.NotApplicable).ToList();
        if (judged.Count == 0) return Attainment.NotApplicable;
        var met = judged.Count(a => a == Attainment.Met);
        return (double)met / judged.Count >= (threshold ?? 1) - 1e-12 ? Attainment.Met : met == 0 ? Attainment.NotMet : Attainment.Partly;
    }
}
