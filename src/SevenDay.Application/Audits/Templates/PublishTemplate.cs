using FluentValidation;
using Microsoft.EntityFrameworkCore;
using SevenDay.Application.Pipeline;
using SevenDay.Application.Security;
using SevenDay.Data;
using SevenDay.Domain.Audits;

namespace SevenDay.Application.Audits.Templates;

/// <summary>Makes a draft available to new rounds, for good, in the place of the edition before it.</summary>
public static class PublishTemplate
{
    [Requires(Permission.ManageTemplates)]
    public sealed record Command(Guid Id, long Version) : ICommand<Guid>;

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator() => RuleFor(c => c.Id).NotEmpty().WithMessage("Say which draft to publish.");
    }

    internal sealed class Handler(PortalDbContext db) : ICommandHandler<Command, Guid>
    {
        public async Task<Guid> Handle(Command request, CancellationToken cancellationToken)
        {
            var template = await db.TemplateToChangeAsync(request.Id, request.Version, cancellationToken);
            template.Publish();
            foreach (var earlier in await db.AuditTemplates.Where(t => t.Code == template.Code && t.Id != template.Id && t.State == TemplateState.Published).ToListAsync(cancellationToken))
                earlier.Retire();
            await db.SaveChangesAsync(cancellationToken);
            return template.Id;
        }
    }
}
