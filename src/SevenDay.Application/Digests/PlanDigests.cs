using FluentValidation;
using Microsoft.EntityFrameworkCore;
using SevenDay.Application.Pipeline;
using SevenDay.Application.Security;
using SevenDay.Application.Time;
using SevenDay.Data;
using SevenDay.Domain.Digests;

namespace SevenDay.Application.Digests;

/// <summary>Writes down which digests are due, once for each person and day.</summary>
public static class PlanDigests
{
    [Requires(Permission.Operate)]
    public sealed record Command(int Most = 100) : ICommand<int>;

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator() => RuleFor(c => c.Most).InclusiveBetween(1, 10_000).WithMessage("Plan from 1 to 10,000 digests at once.");
    }

    internal sealed class Handler(PortalDbContext db, TimeProvider time) : ICommandHandler<Command, int>
    {
        public async Task<int> Handle(Command request, CancellationToken cancellationToken)
        {
            var today = time.Today();
            var (week, month) = (DigestRhythm.Weekly.LastDue(today), DigestRhythm.Monthly.LastDue(today));
            var waiting = await (
                from s in db.DigestSubscriptions.AsNoTracking()
                join u in db.Users on s.UserId equals u.Id
                let due = s.Rhythm == DigestRhythm.Monthly ? month : week
                where !u.IsDisabled && s.StartedOn < due && !db.DigestDeliveries.Any(d => d.UserId == s.UserId && d.DueOn >= due)
                orderby s.Id
                select new
                {
                    s.UserId,
                    s.Rhythm,
                    s.StartedOn,
                    LastUntil = db.DigestDeliveries.Where(d => d.UserId == s.UserId && (d.State == DeliveryState.Sent || d.State == DeliveryState.Waiting || d.State == DeliveryState.Sending))
                        .Max(d => (DateOnly?)d.Until),
                }).Take(request.Most).ToListAsync(cancellationToken);
            foreach (var s in waiting)
            {
                var due = s.Rhythm.LastDue(today);
                db.DigestDeliveries.Add(new DigestDelivery(s.UserId, due, s.Rhythm.Since(due, s.StartedOn, s.LastUntil), time.UtcNow()));
            }
            await db.SaveChangesAsync(cancellationToken);
            return waiting.Count;
        }
    }
}
