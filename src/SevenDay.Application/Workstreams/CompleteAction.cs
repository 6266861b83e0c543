using FluentValidation;
using SevenDay.Application.Audits;
using SevenDay.Application.Errors;
using SevenDay.Application.Pipeline;
using SevenDay.Application.Security;
using SevenDay.Application.Time;
using SevenDay.Data;
using SevenDay.Domain.Workstreams;

namespace SevenDay.Application.Workstreams;

/// <summary>Closes an action with what shows that it is done: in words, and with a file where there is one.</summary>
public static class CompleteAction
{
    [Requires(Permission.ManageWorkstreams)]
    public sealed record Command(Guid WorkstreamId, Guid ActionId, long Version, DateOnly On, string Evidence, Upload? File = null) : ICommand<Guid>;

    /// <summary>A file as it was sent.</summary>
    public sealed record Upload(string Name, byte[] Content);

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator(TimeProvider time)
        {
            RuleFor(c => c.On).Must(day => day <= time.Today()).WithMessage("The day it was done must be today or in the past.")
                .GreaterThanOrEqualTo(new DateOnly(2000, 1, 1)).WithMessage("Enter a date from 2000 on.");
            RuleFor(c => c.Evidence).NotEmpty().WithMessage("Say what shows that the action is done.").MaximumLength(1000).WithMessage("Shorten the evidence to 1,000 characters or fewer.");
            RuleFor(c => c.Evidence).ShowsNoPatient();
            RuleFor(c => c.File!.Name).Must(name => !FreeText.ShowsPatient(name)).WithMessage("There is an NHS number or a postcode in the name of the file. Rename the file.")
                .When(c => c.File is not null).OverridePropertyName(nameof(Command.File));
            RuleFor(c => c.File!.Content).Cascade(CascadeMode.Stop)
                .Must(content => content.Length <= EvidenceFile.MostBytes).WithMessage("The file is larger than 5 MB. Choose a smaller one, or say in words where it is kept.")
                .Must(content => EvidenceContent.KindOf(content) is not null).WithMessage("The file is not a PDF, a PNG or a JPEG picture, or it is damaged. Choose another one.")
                .When(c => c.File is not null).OverridePropertyName(nameof(Command.File));
        }
    }

    internal sealed class Handler(PortalDbContext db, TimeProvider time) : ICommandHandler<Command, Guid>
    {
        public async Task<Guid> Handle(Command request, CancellationToken cancellationToken)
        {
            var action = await db.WorkstreamActions.Where(a => a.Id == request.ActionId && a.WorkstreamId == request.WorkstreamId).OneOrNotFoundAsync("action", cancellationToken);
            if (action.Version != request.Version) throw new StaleException();
            action.Complete(request.On, request.Evidence);
            if (request.File is { } file) db.EvidenceFiles.Add(new EvidenceFile(action.Id, file.Name, file.Content, time.UtcNow()));
            db.ExpectVersion(action, request.Version);
            await db.SaveChangesAsync(cancellationToken);
            return action.Id;
        }
    }
}
