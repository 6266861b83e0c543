namespace SevenDay.Application.Errors;

/// <summary>What was asked cannot be done as it stands. Each problem says what is wrong and what to do.</summary>
public sealed class InvalidException(IReadOnlyList<Problem> problems) : Exception(string.Join(" ", problems.Select(p => p.Message)))
{
    public InvalidException(string message, string field = "") : this([new Problem(field, message)]) { }

    public IReadOnlyList<Problem> Problems { get; } = problems;
}

/// <summary>A plain sentence, and the field it belongs to; empty for the whole.</summary>
public sealed record Problem(string Field, string Message);
