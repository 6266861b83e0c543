using SevenDay.Domain.Hours;
using SevenDay.Domain.Pathways;

namespace SevenDay.Application.Pathways;

/// <summary>How far a pathway has come towards seven days: 0 to 4, what that means, and why it is not the next.</summary>
public sealed record LevelOf(int Level, string Meaning, string Reason)
{
    internal static LevelOf Pathway(PathwayAvailability pathway)
    {
        var level = ProvisionLevels.OfPathway([.. pathway.Steps.Select(s => (s.Name, s.Hours))]);
        return Of(level);
    }

    internal static LevelOf Service(JudgedService service) => Of(ProvisionLevels.OfService(service));

    private static LevelOf Of(ProvisionLevel level) => new(level.Level, ProvisionLevel.Meaning(level.Level), level.Reason);
}
