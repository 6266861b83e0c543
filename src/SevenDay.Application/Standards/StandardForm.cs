using FluentValidation;
using SevenDay.Domain.Standards;

namespace SevenDay.Application.Standards;

/// <summary>A standard as somebody words it.</summary>
/// <param name="PassMark">Percent of cases that must meet it, above 0 to 100; none when it has no pass mark.</param>
/// <param name="Limits">One in each line.</param>
/// <param name="Parts">Tests or interventions that are answered one by one, one in each line.</param>
public sealed record StandardForm(string? Topic, string? Requirement, bool IsPriority, decimal? PassMark, ClockStart? Clock, string? Limits, string? Parts)
{
    internal static StandardForm Of(ClinicalStandard standard) => new(
        standard.Topic, standard.Requirement, standard.IsPriority, standard.Threshold is { } mark ? Math.Round((decimal)mark * 100, 4) / 1.0000m : null,
        standard.Detail?.Clock, LimitText.Write(standard.Detail?.Limits ?? []), string.Join('\n', standard.Parts));

    internal StandardText Text => new(Topic ?? "", Requirement ?? "", IsPriority, (double?)(PassMark / 100));

    internal StandardDetail Detail => new(Clock, LimitText.Read(Limits).Limits, LimitText.Lines(Parts));
}

/// <summary>What a wording has to be; problems stand at the fields of the form.</summary>
internal sealed class StandardFormValidator : AbstractValidator<StandardForm>
{
    public StandardFormValidator()
    {
        RuleFor(f => f.Topic).NotEmpty().WithMessage("Enter the topic.").MaximumLength(200).WithMessage("Shorten the topic to 200 characters or fewer.");
        RuleFor(f => f.Requirement).NotEmpty().WithMessage("Enter what the standard asks for.").MaximumLength(1000).WithMessage("Shorten what it asks for to 1,000 characters or fewer.");
        RuleFor(f => f.PassMark).Must(mark => mark is null or > 0 and <= 100).WithMessage("The pass mark is above 0% and at most 100%.");
        RuleFor(f => f.PassMark).NotNull().When(f => f.IsPriority).WithMessage("A priority standard needs a pass mark.");
        RuleFor(f => f.Clock).IsInEnum().WithMessage("Choose where the clock starts.");
        RuleFor(f => f.Limits).Custom((text, context) =>
        {
            foreach (var line in LimitText.Read(text).Wrong)
                context.AddFailure($"“{line}” is no limit. Write what it is about, a colon, a number, and minutes, hours or times a day.");
        });
    }
}
