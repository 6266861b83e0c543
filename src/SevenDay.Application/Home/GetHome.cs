using SevenDay.Application.Audits;
using SevenDay.Application.Availability;
using SevenDay.Application.Measures;
using SevenDay.Application.Pipeline;
using SevenDay.Application.Security;
using SevenDay.Application.Time;
using SevenDay.Data;

namespace SevenDay.Application.Home;

/// <summary>The next thing that whoever asks has to do, by what their role lets them do. At most eight commands.</summary>
public static class GetHome
{
    [Requires(Permission.UsePortal)]
    public sealed record Query : IQuery<Result>;

    /// <param name="Name">Of whoever asks.</param>
    /// <param name="Today">The day that everything is counted on.</param>
    public sealed record Result(string Name, DateOnly Today, AdministratorHome? Administrator, LeadHome? Lead, EditorHome? Editor, AuditorHome? Auditor, BoardHome? Board);

    internal sealed class Handler(PortalDbContext db, AvailabilityIndex index, MeasureIndex measures, RoundReading reading, ICurrentUser user, TimeProvider time) : IQueryHandler<Query, Result>
    {
        public async Task<Result> Handle(Query request, CancellationToken cancellationToken)
        {
            var home = new Result(user.Name, time.Today(), null, null, null, null, null);
            if (user.Has(Permission.ManageUsers)) return home with { Administrator = await AdministratorHome.ReadAsync(db, time, cancellationToken) };
            if (user.Has(Permission.ManageAudits)) return home with { Lead = await LeadHome.ReadAsync(db, index, user, time, cancellationToken) };
            if (user.Has(Permission.EditHours)) return home with { Editor = await EditorHome.ReadAsync(db, index, user, time, cancellationToken) };
            if (user.Has(Permission.LogAuditEntries)) return home with { Auditor = await AuditorHome.ReadAsync(db, user.SignedInId(), home.Today, cancellationToken) };
            return home with { Board = await BoardHome.ReadAsync(db, index, measures, reading, home.Today, cancellationToken) };
        }
    }
}
