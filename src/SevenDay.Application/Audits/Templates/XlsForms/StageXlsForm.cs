using FluentValidation;
using SevenDay.Application.Errors;
using SevenDay.Application.Imports;
using SevenDay.Application.Pipeline;
using SevenDay.Application.Security;
using SevenDay.Application.Time;
using SevenDay.Data;

namespace SevenDay.Application.Audits.Templates.XlsForms;

/// <summary>Keeps an XLSForm for its sender to look at before it becomes a draft.</summary>
public static class StageXlsForm
{
    [Requires(Permission.ManageTemplates)]
    public sealed record Command(ImportFile File) : ICommand<Guid>;

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator() => RuleFor(c => c.File.Content.Length).Cascade(CascadeMode.Stop)
            .NotEmpty().WithMessage("The file is empty. Choose another file.")
            .LessThanOrEqualTo(ImportFile.MaxBytes).WithMessage("The file is larger than 20 MB. A form is far smaller: choose another file.").OverridePropertyName("File");
    }

    internal sealed class Handler(PortalDbContext db, ICurrentUser user, TimeProvider time) : ICommandHandler<Command, Guid>
    {
        public async Task<Guid> Handle(Command request, CancellationToken cancellationToken)
        {
            if (XlsFormFile.Read(request.File).Refused is { } refused) throw new InvalidException(refused, nameof(Command.File));
            var staged = await db.StageAsync(request.File, user.SignedInId(), time.UtcNow(), cancellationToken);
            await db.SaveChangesAsync(cancellationToken);
            return staged.Id;
        }
    }
}
