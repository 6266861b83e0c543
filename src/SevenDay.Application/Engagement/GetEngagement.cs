using System.Text.Json;
using SevenDay.Application.Pipeline;
using SevenDay.Application.Security;

namespace SevenDay.Application.Engagement;

/// <summary>How the programme engages with people: its phases, what phase 3 delivers, and the events held. Reference content, the same for everybody.</summary>
public static class GetEngagement
{
    private static readonly Lazy<Result> Content = new(Read);

    [Requires(Permission.UsePortal)]
    public sealed record Query : IQuery<Result>;

    public sealed record Result(IReadOnlyList<Phase> Phases, IReadOnlyList<string> Deliverables, IReadOnlyList<string> Responsible, IReadOnlyList<Event> Events, string Source);

    public sealed record Phase(int Number, string Name, string When);

    public sealed record Event(string Name, string When, string Outcome);

    internal sealed class Handler : IQueryHandler<Query, Result>
    {
        public Task<Result> Handle(Query request, CancellationToken cancellationToken) => Task.FromResult(Content.Value);
    }

    private static Result Read()
    {
        using var stream = typeof(GetEngagement).Assembly.GetManifestResourceStream(typeof(GetEngagement).Namespace + ".engagement.json")!;
        return JsonSerializer.Deserialize<Result>(stream, JsonSerializerOptions.Web)!;
    }
}
