using FluentValidation;
using SevenDay.Application.Pipeline;
using SevenDay.Application.Security;
using SevenDay.Data;

namespace SevenDay.Application.Audits.Templates;

/// <summary>Changes the name and the purpose of a draft, and which questions date, place and group its cases.</summary>
public static class DescribeTemplate
{
    /// <param name="OccurredAt">Key of the question that dates the case.</param>
    /// <param name="Service">Key of the question that names the service, if one does.</param>
    /// <param name="Specialty">Key of the question that groups the cases, if one does.</param>
    [Requires(Permission.ManageTemplates)]
    public sealed record Command(Guid Id, long Version, string? Name, string? Purpose, string? OccurredAt, string? Service, string? Specialty) : ICommand<Guid>;

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator() => this.RuleForName(c => c.Name, c => c.Purpose);
    }

    internal sealed class Handler(PortalDbContext db) : ICommandHandler<Command, Guid>
    {
        public async Task<Guid> Handle(Command request, CancellationToken cancellationToken)
        {
            var template = await db.DraftToChangeAsync(request.Id, request.Version, cancellationToken);
            template.Describe(request.Name!, request.Purpose!);
            template.Change(template.Content with { OccurredAt = request.OccurredAt ?? "", Service = Named(request.Service), Specialty = Named(request.Specialty) });
            await db.SaveChangesAsync(cancellationToken);
            return template.Id;
        }

        private static string? Named(string? key) => string.IsNullOrEmpty(key) ? null : key;
    }
}
