using SevenDay.Application.Workstreams;
using SevenDay.Domain.Workstreams;
using SevenDay.TestKit;
using static SevenDay.Application.Tests.Workstreams.WorkstreamsOf;

namespace SevenDay.Application.Tests.Workstreams;

/// <summary>Risks of a test's own.</summary>
internal static class Risks
{
    internal static AddRisk.Command Raise(Guid workstream, string title = "Nobody to open on Sundays", int probability = 3, int impact = 4) => new(
        workstream, title, "Posts stay empty", "Patients wait", "Medical director", probability, impact, RiskResponse.Reduce, "Share posts", 1, 1, null, Today.AddDays(30));

    internal static ReviewRisk.Command Review(Guid risk, long version, int probability = 4, int impact = 4) => new(
        risk, version, "Medical director", probability, impact, RiskResponse.Reduce, "Share posts", 1, 1, null, Today.AddDays(60), "Two posts stayed empty.");

    internal static async Task<GetRisk.Result> RiskAsync(this TestPortal portal, int probability = 3, int impact = 4)
    {
        var id = await portal.SendAsync(Raise(await portal.WorkstreamAsync(), probability: probability, impact: impact), TestUser.ProgrammeLead);
        return await portal.SendAsync(new GetRisk.Query(id), TestUser.BoardMember);
    }
}
