using SevenDay.Domain.Workstreams;

namespace SevenDay.Application.Workstreams;

/// <summary>How far a workstream had come on a day.</summary>
/// <param name="Score">0.5 to 5 in half steps.</param>
/// <param name="Evidence">What shows it.</param>
public sealed record ProgressItem(double Score, DateOnly On, string Evidence, bool IsIllustrative)
{
    public string Words => ProgressScale.Words(Score);
}
