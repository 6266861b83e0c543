using SevenDay.Domain.Audits;

namespace SevenDay.Application.Audits.Templates;

/// <summary>Something to choose in a form.</summary>
public sealed record Option(string Value, string Text);

/// <summary>A condition as one value of a form: “seen=yes”.</summary>
internal static class ConditionText
{
    internal static string? Of(ShownWhen? condition) => condition is null ? null : $"{condition.Key}={condition.Answer}";

    internal static ShownWhen? Read(string? text) => text?.Split('=', 2) is [{ Length: > 0 } key, { Length: > 0 } answer] ? new ShownWhen(key, answer) : null;

    /// <summary>Every answer that a condition can wait for, and those it waits for now, should they not be offered any more.</summary>
    internal static IReadOnlyList<Option> Options(IEnumerable<Question> questions, params IEnumerable<ShownWhen?> chosen)
    {
        var offered = questions.SelectMany(q => q.FixedAnswers().Select(answer => new Option($"{q.Key}={answer}", $"{q.Text} {Capital(answer)}"))).ToList();
        return [.. offered, .. chosen.OfType<ShownWhen>().Select(c => new Option(Of(c)!, $"{c.Key}: {c.Answer} (not offered)")).Where(c => offered.All(o => o.Value != c.Value)).Distinct()];
    }

    internal static IReadOnlyList<Option> Options(IEnumerable<Question> questions, QuestionType type, params IEnumerable<string?> chosen)
    {
        var offered = questions.Where(q => q.Type == type).Select(q => new Option(q.Key, q.Text)).ToList();
        return [.. offered, .. chosen.Where(c => !string.IsNullOrEmpty(c) && offered.All(o => o.Value != c)).Distinct().Select(c => new Option(c!, $"{c} (not there, or of another type)"))];
    }

    private static string Capital(string answer) => char.ToUpperInvariant(answer[0]) + answer[1..];
}
