using FluentValidation;
using SevenDay.Application.Errors;
using SevenDay.Application.Pipeline;
using SevenDay.Application.Security;
using SevenDay.Data;

namespace SevenDay.Application.Engagement.Workshops;

/// <summary>Lets the box of a workshop take notes, or take none any more.</summary>
public static class OpenOrCloseBox
{
    [Requires(Permission.ManageWorkshops)]
    public sealed record Command(Guid Id, long Version, bool Open) : ICommand<Guid>;

    internal sealed class Validator : AbstractValidator<Command>;

    internal sealed class Handler(PortalDbContext db) : ICommandHandler<Command, Guid>
    {
        public async Task<Guid> Handle(Command request, CancellationToken cancellationToken)
        {
            var workshop = await db.Workshops.Where(w => w.Id == request.Id).OneOrNotFoundAsync("workshop", cancellationToken);
            if (workshop.Version != request.Version) throw new StaleException();
            db.ExpectVersion(workshop, request.Version);
            workshop.Set(request.Open);
            await db.SaveChangesAsync(cancellationToken);
            return workshop.Id;
        }
    }
}
