using SevenDay.Domain.Engagement;

namespace SevenDay.Application.Engagement.Workshops;

/// <summary>What every page of a workshop says of it.</summary>
/// <param name="IsOpen">Whether its box takes notes.</param>
public sealed record WorkshopHead(Guid Id, string Name, DateOnly HeldOn, bool IsOpen, long Version)
{
    internal static WorkshopHead Of(Workshop workshop) => new(workshop.Id, workshop.Name, workshop.HeldOn, workshop.IsOpen, workshop.Version);
}
