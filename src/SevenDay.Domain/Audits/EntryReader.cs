using System.Globalization;
using SevenDay.Domain.Hours;

namespace SevenDay.Domain.Audits;

/// <summary>A service that an entry may name.</summary>
public sealed record NamedService(Guid Id, string Name, string Site);

/// <summary>What is wrong with one answer; the key is the question's.</summary>
public sealed record AnswerProblem(string Key, string Message);

/// <summary>Answers as they are stored, and every mistake found in what was typed.</summary>
public sealed record ReadEntry(Answers Answers, IReadOnlyList<AnswerProblem> Problems);

/// <summary>Reads what somebody typed, or filed, against the questions of a template. Questions that are not asked are left out.</summary>
/// <param name="content">The questions.</param>
/// <param name="services">The services of the organisation.</param>
/// <param name="latest">Nothing may have happened after this instant; none when anything may.</param>
public sealed class EntryReader(TemplateContent content, IReadOnlyList<NamedService> services, DateTime? latest)
{
    private const int LongestLine = 500, LongestText = 2_000, LargestNumber = 10_000;

    public ReadEntry Read(IReadOnlyDictionary<string, string> typed)
    {
        var values = new Dictionary<string, string>();
        var answers = new Answers(values);
        var problems = new List<AnswerProblem>();
        foreach (var question in content.Questions.Where(q => q.IsAsked(answers)))
        {
            // Browsers, devices and files end lines in ways of their own.
            var text = typed.GetValueOrDefault(question.Key)?.Trim().ReplaceLineEndings("\n") ?? "";
            if (text.Length > 0) Add(question, text, values, problems);
            else if (question.Required) problems.Add(new(question.Key, Missing(question)));
        }

        problems.AddRange(typed.Keys.Where(key => content.Questions.All(q => q.Key != key))
            .Select(key => new AnswerProblem(key, $"“{key}” is not a question of this round. Leave it out.")));
        problems.AddRange(OutOfOrder(answers));
        return new(answers, problems);
    }

    private void Add(Question question, string text, Dictionary<string, string> values, List<AnswerProblem> problems)
    {
        var (value, problem) = ReadOne(question, text);
        if (value is not null) values[question.Key] = value;
        problems.AddRange(problem.Select(message => new AnswerProblem(question.Key, message)));
    }

    private (string? Value, IReadOnlyList<string> Problems) ReadOne(Question question, string text) => question.Type switch
    {
        QuestionType.DateAndTime => Instant(text),
        QuestionType.YesNo => YesNo(text),
        QuestionType.YesNoNotApplicable => text.ToLowerInvariant() is Answers.NotApplicable or "n/a" or "na"
            ? (Answers.NotApplicable, [])
            : YesNo(text) is ({ } known, _) ? (known, []) : (null, ["Answer yes, no or not applicable."]),
        QuestionType.Choice => Choice(question, text),
        QuestionType.WholeNumber => Number(question.Limits ?? new(), text),
        QuestionType.Service => Service(text),
        QuestionType.LongText => FreeText(text, LongestText),
        _ => FreeText(text, LongestLine),
    };

    private (string?, IReadOnlyList<string>) Instant(string text) =>
        !TypedInstant.TryRead(text, out var utc, out var error) ? (null, [error])
        : utc > latest ? (null, ["That is in the future. Check the date and the time."])
        : (utc.ToString("O", CultureInfo.InvariantCulture), []);

    private static (string?, IReadOnlyList<string>) YesNo(string text) => text.ToLowerInvariant() switch
    {
        "yes" or "y" or "true" => ("yes", []),
        "no" or "n" or "false" => ("no", []),
        _ => (null, ["Answer yes or no."]),
    };

    private static (string?, IReadOnlyList<string>) Choice(Question question, string text)
    {
        var choices = question.Choices ?? [];
        return choices.FirstOrDefault(c => c.Equals(text, StringComparison.OrdinalIgnoreCase)) is { } known
            ? (known, [])
            : (null, [$"“{text}” is not one of the choices. Choose {string.Join(", ", choices.SkipLast(1))} or {choices[^1]}."]);
    }

    private static (string?, IReadOnlyList<string>) Number(AnswerLimits limits, string text)
    {
        if (!long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)) return (null, ["Write a whole number in digits, such as 2."]);
        var (least, most) = (limits.AtLeast ?? 0, limits.AtMost ?? Math.Max(LargestNumber, limits.AtLeast ?? 0));
        if (number < least) return (null, [limits.Message ?? $"The number cannot be below {least:N0}. Write {least:N0} or more."]);
        if (number <= most) return (number.ToString(CultureInfo.InvariantCulture), []);
        return (null, [limits.Message ?? (limits.AtMost is null ? "The number is too large. Check it." : $"The number cannot be above {most:N0}. Write {most:N0} or less.")]);
    }

    private (string?, IReadOnlyList<string>) Service(string text)
    {
        var found = Guid.TryParse(text, out var id)
            ? services.Where(s => s.Id == id).ToList()
            : [.. services.Where(s => Names(s).Contains(text, StringComparer.OrdinalIgnoreCase))];
        return found switch
        {
            [var one] => (one.Id.ToString(), []),
            [] => (null, ["That service is not one of this organisation’s. Choose another, or add it to the services first."]),
            _ => (null, [$"{found.Count} services have that name. Write the site in brackets after it, such as “{found[0].Name} ({found[0].Site})”."]),
        };
    }

    private static string[] Names(NamedService service) => [service.Name, $"{service.Name} ({service.Site})"];

    private static (string?, IReadOnlyList<string>) FreeText(string text, int longest) =>
        text.Length > longest ? (null, [$"Shorten the answer to {longest:N0} characters or fewer."])
        : PatientIdentity.FindIn(text) is { Count: > 0 } found ? (null, found)
        : (text, []);

    private IEnumerable<AnswerProblem> OutOfOrder(Answers answers) =>
        content.Questions.Where(q => q.Limits?.NotBefore is not null).Select(q => (From: q.Limits!.NotBefore!, To: q.Key, q.Limits.Message))
            .Concat(content.Criteria.Select(c => c.Rule).OfType<WithinMinutes>().Select(r => (r.From, r.To, Message: (string?)null)))
            .Where(pair => answers.Instant(pair.To) < answers.Instant(pair.From))
            .DistinctBy(pair => pair.To)
            .Select(pair => new AnswerProblem(pair.To, pair.Message ?? $"This is before the “{TextOf(pair.From)}”. Check both dates and times."));

    private string TextOf(string key) => content.Find(key)?.Text ?? key;

    private static string Missing(Question question) => question.Type switch
    {
        QuestionType.DateAndTime => $"Enter the date and time: {question.Text}.",
        QuestionType.YesNo => $"Answer yes or no: {question.Text}",
        QuestionType.YesNoNotApplicable => $"Answer yes, no or not applicable: {question.Text}",
        QuestionType.Choice or QuestionType.Service => $"Choose an answer: {question.Text}",
        _ => $"Enter an answer: {question.Text}.",
    };
}
