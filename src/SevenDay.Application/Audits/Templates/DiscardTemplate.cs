using FluentValidation;
using SevenDay.Application.Pipeline;
using SevenDay.Application.Security;
using SevenDay.Data;

namespace SevenDay.Application.Audits.Templates;

/// <summary>Throws a draft away. No round can use it yet, so nothing else is lost.</summary>
public static class DiscardTemplate
{
    [Requires(Permission.ManageTemplates)]
    public sealed record Command(Guid Id, long Version) : ICommand<string>;

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator() => RuleFor(c => c.Id).NotEmpty().WithMessage("Say which draft to throw away.");
    }

    internal sealed class Handler(PortalDbContext db) : ICommandHandler<Command, string>
    {
        public async Task<string> Handle(Command request, CancellationToken cancellationToken)
        {
            var draft = await db.DraftToChangeAsync(request.Id, request.Version, cancellationToken);
            db.AuditTemplates.Remove(draft);
            await db.SaveChangesAsync(cancellationToken);
            return draft.Name;
        }
    }
}
