using FluentValidation;
using SevenDay.Application.Errors;
using SevenDay.Application.Pipeline;
using SevenDay.Application.Security;
using SevenDay.Data;

namespace SevenDay.Application.Measures;

/// <summary>No longer shows two measures beside each other. Neither loses anything else.</summary>
public static class UnlinkMeasures
{
    /// <param name="Code">One of the two.</param>
    [Requires(Permission.ManageMeasures)]
    public sealed record Command(string Code, Guid Id) : ICommand<Guid>;

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator() => RuleFor(c => c.Id).NotEmpty().WithMessage("Choose the measure that is no longer shown.");
    }

    internal sealed class Handler(PortalDbContext db) : ICommandHandler<Command, Guid>
    {
        public async Task<Guid> Handle(Command request, CancellationToken cancellationToken)
        {
            var code = request.Code.Trim().ToLowerInvariant();
            var link = await db.MeasureLinks.Where(l => l.Id == request.Id && db.Measures.Any(m => m.Code == code && (m.Id == l.FirstId || m.Id == l.SecondId)))
                .OneOrNotFoundAsync("pair of measures", cancellationToken);
            db.MeasureLinks.Remove(link);
            await db.SaveChangesAsync(cancellationToken);
            return link.Id;
        }
    }
}
