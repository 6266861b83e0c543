using SevenDay.Domain.Measures;

namespace SevenDay.Domain.Claims;

/// <summary>Something that was said in public, with the series of values or the audit criterion that can bear it out.</summary>
public sealed class PublicClaim : Entity
{
    private PublicClaim() { }

    public PublicClaim(ClaimWording wording, ClaimTest test, bool isIllustrative = false)
    {
        Change(wording, test);
        IsIllustrative = isIllustrative;
    }

    /// <summary>What was said, word for word or nearly.</summary>
    public string Words { get; private set; } = "";

    /// <summary>Where it was said.</summary>
    public string Source { get; private set; } = "";

    public DateOnly MadeOn { get; private set; }

    /// <summary>The measure that can bear it out; none for an audit criterion.</summary>
    public Guid? MeasureId { get; private set; }

    /// <summary>Whose values; none for an audit criterion.</summary>
    public Guid? OrganisationId { get; private set; }

    /// <summary>Which days the claim is about.</summary>
    public WeekPart Days { get; private set; }

    /// <summary>The audit template whose rounds can bear it out, whatever its edition; none for a measure.</summary>
    public string? TemplateCode { get; private set; }

    public string? CriterionKey { get; private set; }

    /// <summary>The criterion as it was worded when it was chosen.</summary>
    public string? Criterion { get; private set; }

    /// <summary>Whether values have to be at least the level, or at most.</summary>
    public ClaimSide Side { get; private set; }

    /// <summary>In the unit of the measure; for a criterion the share to reach, 0 to 1.</summary>
    public double Level { get; private set; }

    public ClaimScope Scope { get; private set; }

    public DateOnly? WithdrawnOn { get; private set; }

    public string? WithdrawnBecause { get; private set; }

    public bool IsIllustrative { get; private set; }

    /// <summary>Words it anew, or holds it against something else.</summary>
    /// <exception cref="DomainRuleException">It has been withdrawn, or something is missing.</exception>
    public void Change(ClaimWording wording, ClaimTest test)
    {
        EnsureStands();
        if (test.MeasureId is null == test.TemplateCode is null || test.MeasureId is null != test.OrganisationId is null || test.TemplateCode is null != test.CriterionKey is null)
            throw new DomainRuleException("Choose the measure of an organisation, or an audit criterion, that can bear the claim out.");
        if (!double.IsFinite(test.Level)) throw new DomainRuleException("Enter the level as a number.");
        Words = Guard.Text(wording.Words, 500, "what was said");
        Source = Guard.Text(wording.Source, 300, "where it was said");
        MadeOn = wording.MadeOn;
        (MeasureId, OrganisationId, Days, TemplateCode, CriterionKey) = (test.MeasureId, test.OrganisationId, test.Days, test.TemplateCode, test.CriterionKey);
        (Criterion, Side, Level, Scope) = (test.Criterion, test.Side, test.Level, test.Scope);
    }

    /// <summary>Takes it back, without losing that it was made.</summary>
    public void Withdraw(DateOnly on, string because)
    {
        EnsureStands();
        WithdrawnBecause = Guard.Text(because, 500, "why the claim is withdrawn");
        WithdrawnOn = on;
    }

    private void EnsureStands()
    {
        if (WithdrawnOn is not null) throw new DomainRuleException("The claim has been withdrawn.");
    }
}

/// <summary>What was said, where and when.</summary>
public sealed record ClaimWording(string Words, string Source, DateOnly MadeOn);

/// <summary>What can bear a claim out: the measure of an organisation, or the criterion of a template.</summary>
public sealed record ClaimTest(
    Guid? MeasureId, Guid? OrganisationId, string? TemplateCode, string? CriterionKey, string? Criterion, WeekPart Days, ClaimSide Side, double Level, ClaimScope Scope);
