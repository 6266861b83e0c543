using FluentValidation;
using SevenDay.Application.Pipeline;
using SevenDay.Application.Security;
using SevenDay.Data;
using SevenDay.Domain.Audits;

namespace SevenDay.Application.Audits.Templates;

/// <summary>Starts a template as an empty draft.</summary>
public static class AddTemplate
{
    [Requires(Permission.ManageTemplates)]
    public sealed record Command(string? Name, string? Purpose) : ICommand<Guid>;

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator() => this.RuleForName(c => c.Name, c => c.Purpose);
    }

    internal sealed class Handler(PortalDbContext db) : ICommandHandler<Command, Guid>
    {
        public async Task<Guid> Handle(Command request, CancellationToken cancellationToken)
        {
            var template = new AuditTemplate(await db.FreeTemplateCodeAsync(request.Name!, cancellationToken), 1, request.Name!, request.Purpose!, TemplateContent.Empty);
            db.AuditTemplates.Add(template);
            await db.SaveChangesAsync(cancellationToken);
            return template.Id;
        }
    }
}
