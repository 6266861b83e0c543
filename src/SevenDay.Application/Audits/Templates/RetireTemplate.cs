using FluentValidation;
using SevenDay.Application.Pipeline;
using SevenDay.Application.Security;
using SevenDay.Data;

namespace SevenDay.Application.Audits.Templates;

/// <summary>Offers an edition to no new round. Rounds that use it keep it.</summary>
public static class RetireTemplate
{
    [Requires(Permission.ManageTemplates)]
    public sealed record Command(Guid Id, long Version) : ICommand<Guid>;

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator() => RuleFor(c => c.Id).NotEmpty().WithMessage("Say which edition to retire.");
    }

    internal sealed class Handler(PortalDbContext db) : ICommandHandler<Command, Guid>
    {
        public async Task<Guid> Handle(Command request, CancellationToken cancellationToken)
        {
            var template = await db.TemplateToChangeAsync(request.Id, request.Version, cancellationToken);
            template.Retire();
            await db.SaveChangesAsync(cancellationToken);
            return template.Id;
        }
    }
}
