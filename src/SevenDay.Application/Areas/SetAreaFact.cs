using FluentValidation;
using Microsoft.EntityFrameworkCore;
using SevenDay.Application.Errors;
using SevenDay.Application.Imports;
using SevenDay.Application.Pipeline;
using SevenDay.Application.Security;
using SevenDay.Data;
using SevenDay.Data.ChangeLog;
using SevenDay.Domain.Areas;

namespace SevenDay.Application.Areas;

/// <summary>Enters a fact of an area, or puts one right. What it said before stays in the change log with the reason.</summary>
public static class SetAreaFact
{
    /// <param name="Corrects">The fact that is put right: its area, group and period stay. None enters a new one.</param>
    [Requires(Permission.ManageMeasures)]
    public sealed record Command(string Indicator, AreaFactFields Fields, Seen? Corrects = null) : ICommand<Guid>;

    /// <param name="Version">The version that the person saw.</param>
    public sealed record Seen(Guid Id, long Version, string? Reason);

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator()
        {
            RuleFor(c => c.Fields.Area).NotNull().When(c => c.Corrects is null).WithMessage("Choose the area.");
            RuleFor(c => c.Fields.From).NotNull().When(c => c.Corrects is null).WithMessage("Enter the first day of the period.");
            RuleFor(c => c.Corrects!.Reason).NotEmpty().WithMessage("Say why you correct it.").MaximumLength(500).WithMessage("Shorten the reason to 500 characters or fewer.")
                .When(c => c.Corrects is not null).OverridePropertyName("Reason");
        }
    }

    internal sealed class Handler(PortalDbContext db, ChangeAuthor author, TimeProvider time) : ICommandHandler<Command, Guid>
    {
        public async Task<Guid> Handle(Command request, CancellationToken cancellationToken)
        {
            if (!await db.AreaIndicators.OfCode(request.Indicator).AnyAsync(cancellationToken)) throw new NotFoundException("indicator");
            var fact = request.Corrects is { } seen
                ? await CorrectAsync(request, seen, cancellationToken)
                : await AddAsync(request, cancellationToken);
            await db.SaveChangesAsync(cancellationToken);
            return fact.Id;
        }

        private async Task<AreaFact> AddAsync(Command request, CancellationToken token)
        {
            var read = await ReadAsync(request.Indicator, request.Fields, token);
            if ((await db.KnownFactsAsync([read], token)).TryGetValue(read.Key, out var there))
                throw new InvalidException($"There is a value for this area, group and period already ({there.Period}). Correct that one instead: see the list of values.", "Fields.From");
            return db.AreaFacts.Add(read.ToFact()).Entity;
        }

        private async Task<AreaFact> CorrectAsync(Command request, Seen seen, CancellationToken token)
        {
            var fact = await db.AreaFacts.Where(f => f.Id == seen.Id).OneOrNotFoundAsync("value", token);
            db.ExpectVersion(fact, seen.Version);
            var read = await ReadAsync(request.Indicator, request.Fields with { Area = fact.AreaId, Group = fact.Group, From = fact.From }, token);
            if (read.Key.IndicatorId != fact.IndicatorId) throw new NotFoundException("value");
            if (read.IsSaidBy(fact)) throw new InvalidException("This is what it says already. Change it, or leave it as it is.");
            fact.Say(read.Figure, read.Words);
            author.Reason = seen.Reason;
            return fact;
        }

        private async Task<ReadFact> ReadAsync(string indicator, AreaFactFields fields, CancellationToken token)
        {
            var row = fields.ToRow(indicator);
            var problems = new List<RowProblem>();
            var reader = await db.AreaFactReaderAsync([row], time, token);
            return reader.Read(row, problems) ?? throw new InvalidException([.. problems.Select(p => new Problem(AreaFactFields.FieldOf(p), p.Message))]);
        }
    }
}
