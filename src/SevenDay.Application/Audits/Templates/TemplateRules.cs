using FluentValidation;
using Microsoft.EntityFrameworkCore;
using SevenDay.Application.Errors;
using SevenDay.Data;
using SevenDay.Domain.Audits;

namespace SevenDay.Application.Audits.Templates;

internal static class TemplateRules
{
    internal static void RuleForName<T>(this AbstractValidator<T> validator, Func<T, string?> name, Func<T, string?> purpose)
    {
        validator.RuleFor(c => name(c)).NotEmpty().WithMessage("Enter a name for the template.").MaximumLength(200).WithMessage("Shorten the name to 200 characters or fewer.")
            .OverridePropertyName("Name");
        validator.RuleFor(c => purpose(c)).NotEmpty().WithMessage("Say what the template is for.").MaximumLength(1000).WithMessage("Shorten this to 1,000 characters or fewer.")
            .OverridePropertyName("Purpose");
    }

    internal static void RuleForExclusion<T>(this AbstractValidator<T> validator, Func<T, string?> when, Func<T, string?> reason)
    {
        validator.RuleFor(c => when(c)).Must(text => ConditionText.Read(text) is not null).WithMessage("Choose the answer that leaves a case out.").OverridePropertyName("When");
        validator.RuleFor(c => reason(c)).NotEmpty().WithMessage("Say in a few words why these cases do not count.").MaximumLength(200).WithMessage("Shorten the reason to 200 characters or fewer.")
            .OverridePropertyName("Reason");
    }

    /// <summary>The short name typed, or one made from the words; refused when it is wrong or another has it.</summary>
    internal static string KeyOf(string? typed, string words, IReadOnlyCollection<string> taken)
    {
        if (Filled(typed) is not { } key) return TemplateKey.From(words, taken);
        if (TemplateKey.ProblemWith(key) is { } problem) throw new InvalidException(problem, "Key");
        return taken.Contains(key) ? throw new InvalidException($"The short name “{key}” is taken in this template. Choose another.", "Key") : key;
    }

    internal static string? Filled(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();

    internal static IReadOnlyList<string> Lines(string? text) => [.. (text ?? "").Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)];

    /// <summary>A code made from the name that no template has: “Ward check” is <c>ward-check</c>.</summary>
    internal static async Task<string> FreeTemplateCodeAsync(this PortalDbContext db, string name, CancellationToken token)
    {
        var taken = await db.AuditTemplates.Select(t => t.Code).Distinct().ToListAsync(token);
        return TemplateKey.From(name, taken.Select(code => code.Replace('-', '_'))).Replace('_', '-');
    }
}
