using FluentValidation;
using Microsoft.EntityFrameworkCore;
using SevenDay.Application.Errors;
using SevenDay.Application.Pipeline;
using SevenDay.Application.Security;
using SevenDay.Data;
using SevenDay.Domain.Measures;

namespace SevenDay.Application.Measures;

/// <summary>Has two measures read beside each other: each shows the other's latest value.</summary>
public static class LinkMeasures
{
    /// <param name="Other">Code of the other measure.</param>
    /// <param name="Why">What a reader sees by both.</param>
    [Requires(Permission.ManageMeasures)]
    public sealed record Command(string Code, string? Other, string? Why) : ICommand<Guid>;

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator()
        {
            RuleFor(c => c.Other).NotEmpty().WithMessage("Choose the other measure.");
            RuleFor(c => c.Why).NotEmpty().WithMessage("Say what a reader sees by both.").MaximumLength(300).WithMessage("Shorten the reason to 300 characters or fewer.");
        }
    }

    internal sealed class Handler(PortalDbContext db) : ICommandHandler<Command, Guid>
    {
        public async Task<Guid> Handle(Command request, CancellationToken cancellationToken)
        {
            var (code, otherCode) = (request.Code.Trim().ToLowerInvariant(), request.Other!.Trim().ToLowerInvariant());
            var ids = await db.Measures.Where(m => m.Code == code || m.Code == otherCode).ToDictionaryAsync(m => m.Code, m => m.Id, cancellationToken);
            if (!ids.TryGetValue(code, out var one)) throw new NotFoundException("measure");
            if (!ids.TryGetValue(otherCode, out var other)) throw new InvalidException("This measure is no longer there. Choose another one.", nameof(Command.Other));
            var (first, second) = MeasureLink.Ordered(one, other);
            if (await db.MeasureLinks.AnyAsync(l => l.FirstId == first && l.SecondId == second, cancellationToken))
                throw new InvalidException("These two are read beside each other already. Choose another measure.", nameof(Command.Other));
            var link = db.MeasureLinks.Add(new MeasureLink(one, other, request.Why!)).Entity;
            await db.SaveChangesAsync(cancellationToken);
            return link.Id;
        }
    }
}
