using FluentValidation;
using SevenDay.Application.Imports;
using SevenDay.Application.Pipeline;
using SevenDay.Application.Security;
using SevenDay.Application.Time;
using SevenDay.Data;

namespace SevenDay.Application.Services.Import;

/// <summary>Reads services with their hours from a file: all of it, or nothing when a row is wrong.</summary>
public static class ImportServices
{
    /// <param name="File">The file as it was sent.</param>
    /// <param name="Format">Its form.</param>
    /// <param name="DryRun">Say what would happen, and write nothing.</param>
    /// <param name="MidnightConfirmed">Whether somebody has confirmed that 23:59 stands for midnight.</param>
    [Requires(Permission.ImportServices)]
    public sealed record Command(ImportFile File, ServiceFileFormat Format, bool DryRun, bool MidnightConfirmed = false) : ICommand<ImportReport>;

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator() => RuleFor(c => c.File.Content.Length).LessThanOrEqualTo(ImportFile.MaxBytes)
            .WithMessage("The file is larger than 20 MB. Split it into smaller files.").OverridePropertyName("File");
    }

    internal sealed class Handler(PortalDbContext db, ICurrentUser user, TimeProvider time) : ICommandHandler<Command, ImportReport>
    {
        public async Task<ImportReport> Handle(Command request, CancellationToken cancellationToken)
        {
            var file = await KnownServices.CompleteAsync(db, Read(request), cancellationToken);
            var organisations = await FiledOrganisations.LoadAsync(db, user, file, cancellationToken);
            var plan = new ServicePlan(file, organisations, new DeclaredBy(request.File.Name, user.Name, time.UtcNow()));
            await plan.CompareAsync(db, cancellationToken);

            var applied = !request.DryRun && file.Problems.Count == 0;
            if (applied) await ApplyAsync(organisations, plan, cancellationToken);
            return new ImportReport(plan.Rows(), [.. file.Problems.OrderBy(p => p.Line)], file.Assumptions, applied) { Figures = file.Figures };
        }

        private ServiceFile Read(Command request)
        {
            var (today, closing) = (time.Today(), new ClosingAt2359(request.MidnightConfirmed));
            return request.Format switch
            {
                ServiceFileFormat.NhsUk => new NhsUkFile(today, request.MidnightConfirmed).Read(request.File),
                ServiceFileFormat.Xlsx => new ServiceCsv(today, closing).Read(SheetFile.Read(request.File)),
                ServiceFileFormat.Fhir => new FhirFile(today, closing, request.MidnightConfirmed).Read(request.File),
                ServiceFileFormat.OpenReferral => new ScheduleFile(today, closing, request.MidnightConfirmed).Read(request.File),
                _ => new ServiceCsv(today, closing).Read(request.File),
            };
        }

        /// <summary>Looking for changes at every step would take longer than the import itself: it is done once, before the save.</summary>
        private async Task ApplyAsync(FiledOrganisations organisations, ServicePlan plan, CancellationToken token)
        {
            db.ChangeTracker.AutoDetectChangesEnabled = false;
            try
            {
                db.Organisations.AddRange(organisations.Added);
                db.Services.AddRange(plan.Added);
                await plan.ChangeAsync(db, token);
                db.ChangeTracker.DetectChanges();
                await db.SaveChangesAsync(token);
            }
            finally
            {
                db.ChangeTracker.AutoDetectChangesEnabled = true;
            }
        }
    }
}
