using FluentValidation;
using SevenDay.Application.Imports;
using SevenDay.Application.Pipeline;
using SevenDay.Application.Security;
using SevenDay.Data;

namespace SevenDay.Application.Audits.Templates.XlsForms;

/// <summary>Throws away an XLSForm that its sender thinks better of. Gives its name.</summary>
public static class DiscardXlsForm
{
    [Requires(Permission.ManageTemplates)]
    public sealed record Command(Guid FileId) : ICommand<string>;

    internal sealed class Validator : AbstractValidator<Command>;

    internal sealed class Handler(PortalDbContext db, ICurrentUser user) : ICommandHandler<Command, string>
    {
        public Task<string> Handle(Command request, CancellationToken cancellationToken) => db.DiscardStagedAsync(request.FileId, user.SignedInId(), cancellationToken);
    }
}
