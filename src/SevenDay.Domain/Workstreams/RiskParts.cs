namespace SevenDay.Domain.Workstreams;

/// <summary>A risk in words.</summary>
/// <param name="Title">What may happen.</param>
/// <param name="Cause">Why it may.</param>
/// <param name="Effect">What follows if it does.</param>
public sealed record RiskWording(string Title, string Cause, string Effect);

/// <summary>How likely a risk is and how bad it would be: now, and once the response works.</summary>
/// <param name="Probability">1 to 5, now.</param>
/// <param name="Impact">1 to 5, now.</param>
/// <param name="ResidualProbability">1 to 5, once the response works.</param>
/// <param name="ResidualImpact">1 to 5, once the response works.</param>
/// <param name="ResidualBecause">Why the score is expected to be higher then; asked for only where it is.</param>
public sealed record RiskRating(int Probability, int Impact, int ResidualProbability, int ResidualImpact, string? ResidualBecause = null);

/// <summary>What is done about a risk.</summary>
/// <param name="OwnerRole">A role, never a person's name.</param>
/// <param name="Response">The kind of response.</param>
/// <param name="InWords">What is done.</param>
/// <param name="NextReview">After the day that this is about.</param>
public sealed record RiskPlan(string OwnerRole, RiskResponse Response, string InWords, DateOnly NextReview);

/// <summary>When something was said of a risk.</summary>
/// <param name="On">The day it is about.</param>
/// <param name="AtUtc">The moment it was entered.</param>
public sealed record RiskEntry(DateOnly On, DateTime AtUtc);

/// <summary>What is done about a risk, in one word.</summary>
public enum RiskResponse
{
    /// <summary>Live with it, and watch it.</summary>
    Accept,

    /// <summary>Make it less likely or less bad.</summary>
    Reduce,

    /// <summary>Do something else, so that it cannot happen.</summary>
    Avoid,

    /// <summary>Have somebody else bear it, such as an insurer or a partner.</summary>
    Transfer,
}
