using FluentValidation;
using Microsoft.EntityFrameworkCore;
using SevenDay.Application.Errors;
using SevenDay.Application.Pipeline;
using SevenDay.Application.Security;
using SevenDay.Data;
using SevenDay.Domain.Audits;

namespace SevenDay.Application.Audits.Templates;

/// <summary>Copies a published or retired edition into a draft of the next. A template has one draft at a time.</summary>
public static class MakeNextEdition
{
    [Requires(Permission.ManageTemplates)]
    public sealed record Command(Guid Id) : ICommand<Guid>;

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator() => RuleFor(c => c.Id).NotEmpty().WithMessage("Say which edition to start from.");
    }

    internal sealed class Handler(PortalDbContext db) : ICommandHandler<Command, Guid>
    {
        public async Task<Guid> Handle(Command request, CancellationToken cancellationToken)
        {
            var template = await db.TemplateAsync(request.Id, cancellationToken);
            var editions = await db.AuditTemplates.AsNoTracking().Where(t => t.Code == template.Code).Select(t => new { t.Edition, t.State }).ToListAsync(cancellationToken);
            if (editions.FirstOrDefault(e => e.State == TemplateState.Draft) is { } draft)
                throw new InvalidException($"Edition {draft.Edition} is being written already. Go on with that draft, or throw it away first.");
            var next = template.NextEdition(editions.Max(e => e.Edition) + 1);
            db.AuditTemplates.Add(next);
            await db.SaveChangesAsync(cancellationToken);
            return next.Id;
        }
    }
}
