using SevenDay.Domain.Services;

namespace SevenDay.Web.Pages.Services;

/// <summary>How much space a service has, in words; the colour only goes with them.</summary>
public static class CapacityWords
{
    public static string Of(CapacityState state) => $"{state}: {Meaning(state).ToLowerInvariant()}";

    public static string Meaning(CapacityState state) => state switch
    {
        CapacityState.Green => "Space today",
        CapacityState.Amber => "Nearly full",
        _ => "Full",
    };

    public static string Colour(CapacityState state) => state switch { CapacityState.Green => "green", CapacityState.Amber => "orange", _ => "red" };
}
