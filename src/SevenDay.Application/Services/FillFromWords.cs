using SevenDay.Application.Errors;
using SevenDay.Application.Pipeline;
using SevenDay.Application.Security;
using SevenDay.Domain.Hours;

namespace SevenDay.Application.Services;

/// <summary>Fills the days that typed words name, such as “Mon-Fri 8-6, Sat 9-1”; the others stay as they were typed.</summary>
public static class FillFromWords
{
    [Requires(Permission.EditHours)]
    public sealed record Query(string? Words, IReadOnlyList<TypedDay> Days) : IQuery<IReadOnlyList<TypedDay>>;

    internal sealed class Handler : IQueryHandler<Query, IReadOnlyList<TypedDay>>
    {
        // No day named in words is open for just this minute, and it runs into no other day.
        private static readonly WeekPattern Marker = new([.. Enumerable.Repeat(DayHours.Parse("23:58-23:59"), TypedWeek.BankHoliday)]);

        public Task<IReadOnlyList<TypedDay>> Handle(Query request, CancellationToken cancellationToken)
        {
            if (!WeekWords.TryRead(request.Words, WeekPattern.Closed, out var named, out var error)
                || !WeekWords.TryRead(request.Words, Marker, out var marked, out error))
                throw new InvalidException(error, nameof(Query.Words));
            return Task.FromResult<IReadOnlyList<TypedDay>>(
                [.. request.Days.Select((day, index) => index < TypedWeek.BankHoliday && named[index] == marked[index] ? TypedDay.From(named[index]) : day)]);
        }
    }
}
