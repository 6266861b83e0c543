using SevenDay.Application.Errors;
using SevenDay.Application.Pipeline;
using SevenDay.Application.Security;

namespace SevenDay.Application.Services;

/// <summary>What typed hours were understood as, before they are saved.</summary>
public static class PreviewHours
{
    [Requires(Permission.EditHours)]
    public sealed record Query(IReadOnlyList<TypedDay> Days) : IQuery<WeekView>;

    internal sealed class Handler : IQueryHandler<Query, WeekView>
    {
        public Task<WeekView> Handle(Query request, CancellationToken cancellationToken) => request.Days.Count == TypedWeek.Days
            ? Task.FromResult(WeekView.Of(TypedHours.Read(request.Days)))
            : throw new InvalidException("Give the hours of seven days and of bank holidays.");
    }
}
