using Microsoft.EntityFrameworkCore;
using SevenDay.Application.Errors;
using SevenDay.Application.Pipeline;
using SevenDay.Application.Security;
using SevenDay.Application.Services.Export;
using SevenDay.Application.Time;
using SevenDay.Data;
using SevenDay.Domain.Hours;
using SevenDay.Domain.Services;

namespace SevenDay.Application.Services;

/// <summary>One service: its hours now, planned and before, its exceptions, and the bank holidays ahead.</summary>
public static class GetService
{
    /// <param name="ToEdit">Refuse users who do not act for its organisation.</param>
    [Requires(Permission.ViewServices)]
    public sealed record Query(Guid Id, bool ToEdit = false) : IQuery<Result>;

    /// <param name="Current">The hours in force today.</param>
    /// <param name="Ahead">Versions that start later, and planned ones.</param>
    /// <param name="History">Every version, the latest said first.</param>
    /// <param name="SpecialDays">The bank holidays ahead, and days near them that need a decision.</param>
    public sealed record Result(
        ServiceFacts Facts, HoursState State, DateTime? ConfirmedAt, int? ConfirmedDaysAgo, SignOff SignOff, bool MaySignOff, bool MayEditHours, bool MayManage, DateOnly Today,
        HoursVersion? Current, IReadOnlyList<TypedDay> Typed, IReadOnlyList<HoursVersion> Ahead, IReadOnlyList<HoursVersion> History,
        IReadOnlyList<ExceptionLine> Exceptions, IReadOnlyList<SpecialDay> SpecialDays)
    {
        /// <summary>What the page of a public service tells search engines, safe inside a script element.</summary>
        public string? Markup { get; init; }

        /// <summary>Whether the user recorded the hours in force, and so cannot sign them off.</summary>
        public bool IsOwnWork { get; init; }
    }

    /// <param name="EndedOn">First day it no longer runs.</param>
    public sealed record ServiceFacts(
        Guid Id, long Version, string Name, Guid OrganisationId, string Organisation, string? OdsCode, string Specialty, Setting Setting,
        string Site, string? Postcode, bool IsPublic, DateOnly? EndedOn, DateTime? ConfirmedAtUtc, string? ConfirmedBy, DateTime? SignedOffAtUtc, string? SignedOffBy, Guid? SignedOffHoursId);

    /// <summary>What the commissioner has said.</summary>
    /// <param name="Holds">Whether it is about the hours in force today.</param>
    /// <param name="At">Local; none when the commissioner never agreed to any hours of the service.</param>
    public sealed record SignOff(bool Holds, DateTime? At, string? By)
    {
        internal static SignOff Of(ServiceFacts facts, Guid? current) =>
            new(current is not null && current == facts.SignedOffHoursId, facts.SignedOffAtUtc is { } at ? NhsCalendar.ToLocal(at) : null, facts.SignedOffBy);
    }

    public sealed record ExceptionLine(DateOnly Date, string Words, string? Reason);

    internal sealed class Handler(PortalDbContext db, ICurrentUser user, TimeProvider time) : IQueryHandler<Query, Result>
    {
        public async Task<Result> Handle(Query request, CancellationToken cancellationToken)
        {
            var (now, today) = (time.UtcNow(), time.Today());
            var until = CalendarSpan.End(today);
            var facts = await db.Services.AsNoTracking().Where(s => s.Id == request.Id)
                .Join(db.Organisations, s => s.OrganisationId, o => o.Id, (s, o) => new ServiceFacts(
                    s.Id, s.Version, s.Name, o.Id, o.Name, o.OdsCode, s.Specialty, s.Setting, s.Site, s.Postcode, s.IsPublic, s.EndedOn,
                    s.ConfirmedAtUtc, s.ConfirmedBy, s.SignedOffAtUtc, s.SignedOffBy, s.SignedOffHoursId))
                .OneOrNotFoundAsync("service", cancellationToken);
            if (request.ToEdit) user.EnsureActsFor(facts.OrganisationId);

            var versions = await db.VersionsOf(request.Id).ToListAsync(cancellationToken);
            var exceptions = await db.HoursExceptions.AsNoTracking().Where(e => e.ServiceId == request.Id && e.Date >= today).OrderBy(e => e.Date).ToListAsync(cancellationToken);
            var holidays = await db.BankHolidays.AsNoTracking().Where(b => b.Date >= today && b.Date <= until).OrderBy(b => b.Date).ToListAsync(cancellationToken);

            var current = versions.InForceOn(today);
            var mayAct = user.MayActFor(facts.OrganisationId);
            var isOwn = user.Name.Trim().Equals(current?.Author, StringComparison.OrdinalIgnoreCase);
            return new Result(
                facts, Confirmation.StateOf(current?.EffectiveFrom, facts.ConfirmedAtUtc, now),
                facts.ConfirmedAtUtc is { } at ? NhsCalendar.ToLocal(at) : null, (int?)(now - facts.ConfirmedAtUtc)?.TotalDays,
                SignOff.Of(facts, current?.Id), mayAct && !isOwn && user.Has(Permission.SignOffHours),
                mayAct && user.Has(Permission.EditHours), mayAct && user.Has(Permission.ManageServices), today,
                current?.View(), TypedWeek.From(current?.Declared),
                [.. versions.Where(v => v.SupersededAtUtc is null && (v.EffectiveFrom > today || v.Status == HoursStatus.Planned)).OrderBy(v => v.EffectiveFrom).Select(v => v.View())],
                [.. versions.Select(v => v.View())],
                [.. exceptions.Select(e => new ExceptionLine(e.Date, e.Hours.ToWords(), e.Reason))],
                SpecialDay.Ahead(today, versions, exceptions.ToDictionary(e => e.Date, e => e.Hours), [.. holidays.Take(SpecialDay.BankHolidaysAhead)]))
            {
                IsOwnWork = isOwn,
                Markup = facts.IsPublic && !(facts.EndedOn <= today) ? MarkupOf(facts, current, exceptions, new(today, until, holidays.Select(h => h.Date).ToHashSet())) : null,
            };
        }

        private static string MarkupOf(ServiceFacts facts, VersionRow? current, IEnumerable<HoursException> exceptions, CalendarSpan span) => OpeningHoursMarkup.Of(
            new OpenService(facts.Name, facts.Organisation, facts.Site, facts.Postcode, current is null ? null : current.Declared with { Exceptions = exceptions.ToDictionary(e => e.Date, e => e.Hours) }),
            span);
    }
}
