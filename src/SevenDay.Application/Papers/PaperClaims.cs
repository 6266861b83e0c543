using SevenDay.Application.Claims;
using SevenDay.Domain.Claims;
using SevenDay.Domain.Papers;

namespace SevenDay.Application.Papers;

/// <summary>What has been said in public, and what the data say of it. Claims belong to the programme and are not narrowed to an area.</summary>
internal static class PaperClaims
{
    internal static PaperPart Write(IReadOnlyList<ClaimItem> claims) => new(
        PaperSection.Claims, "Public claims and their evidence", claims.Count == 0 ? ["The register holds no claims."] : [], null, [],
        [new PaperTable(
            "claims", "Each claim, what the data said on its day, and what they say now", ["Claim", "Source and day", "Evidence", "The data then", "The data now", "State"],
            [.. claims.Select(c => new PaperRow(c.Id.ToString(),
            [
                new(c.Words + (c.IsIllustrative ? " (illustrative)" : "")), new($"{c.Source}, {BoardWords.Date(c.MadeOn)}"), new($"{c.Evidence}. Asked: {c.Asks}"), new(c.Then),
                new(c.Later.Length == 0 ? c.Now : $"{c.Now}. {c.Later}"), State(c.State),
            ]))])], []);

    private static PaperCell State(ClaimState state) => state switch
    {
        ClaimState.Supported => new("Supported by the data", "improvement", "✓"),
        ClaimState.Contradicted => new("Contradicted by later data", "watch", "▲"),
        _ => new("No data", "neutral", "–"),
    };
}
