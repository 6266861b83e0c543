using FluentValidation;
using SevenDay.Application.Errors;
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
        public async Task<string> Handle(Command request, CancellationToken cancellationToken)
        {
            var owner = user.SignedInId();
            var file = await db.StagedFiles.Where(f => f.Id == request.Id && f.UserId == owner).OneOrNotFoundAsync("file", cancellationToken);
            db.StagedFiles.Remove(file);
            await db.SaveChangesAsync(cancellationToken);
            return file.FileName;
        }
    }
}
