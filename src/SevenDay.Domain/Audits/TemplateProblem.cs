namespace SevenDay.Domain.Audits;

/// <summary>Something that is wrong with a draft, as a sentence that says what to do.</summary>
/// <param name="Part">The part of the template it is about.</param>
/// <param name="Key">Key of the question or criterion, or position of the exclusion from 0; empty for the whole.</param>
/// <param name="Message">A plain sentence.</param>
public sealed record TemplateProblem(TemplatePart Part, string Key, string Message);

/// <summary>The parts of a template.</summary>
public enum TemplatePart
{
    Whole,
    Question,
    Criterion,
    Exclusion,
}
