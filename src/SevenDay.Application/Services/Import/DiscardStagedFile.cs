using FluentValidation;
using SevenDay.Application.Imports;
using SevenDay.Application.Pipeline;
using SevenDay.Application.Security;
using SevenDay.Data;

namespace SevenDay.Application.Services.Import;

/// <summary>Throws away a staged file: it was imported, or its sender thinks better of it.</summary>
public static class DiscardStagedFile
{
    [Requires(Permission.ImportServices)]
    public sealed record Command(Guid Id) : ICommand<string>;

    internal sealed class Validator : AbstractValidator<Command>;

    internal sealed class Handler(PortalDbContext db, ICurrentUser user) : ICommandHandler<Command, string>
    {
        public Task<string> Handle(Command request, CancellationToken cancellationToken) => db.DiscardStagedAsync(request.Id, user.SignedInId(), cancellationToken);
    }
}
