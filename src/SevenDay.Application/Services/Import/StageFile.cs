using FluentValidation;
using SevenDay.Application.Imports;
using SevenDay.Application.Pipeline;
using SevenDay.Application.Security;
using SevenDay.Application.Time;
using SevenDay.Data;

namespace SevenDay.Application.Services.Import;

/// <summary>Keeps a file for its sender to look at before it is imported. Files older than a day are thrown away.</summary>
public static class StageFile
{
    [Requires(Permission.ImportServices)]
    public sealed record Command(ImportFile File) : ICommand<Guid>;

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator()
        {
            RuleFor(c => c.File.Content.Length).Cascade(CascadeMode.Stop)
                .NotEmpty().WithMessage("The file is empty. Choose another file.")
                .LessThanOrEqualTo(ImportFile.MaxBytes).WithMessage("The file is larger than 20 MB. Split it into smaller files.").OverridePropertyName("File");
        }
    }

    internal sealed class Handler(PortalDbContext db, ICurrentUser user, TimeProvider time) : ICommandHandler<Command, Guid>
    {
        public async Task<Guid> Handle(Command request, CancellationToken cancellationToken)
        {
            var staged = await db.StageAsync(request.File, user.SignedInId(), time.UtcNow(), cancellationToken);
            await db.SaveChangesAsync(cancellationToken);
            return staged.Id;
        }
    }
}
