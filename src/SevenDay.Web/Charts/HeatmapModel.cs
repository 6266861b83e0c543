namespace SevenDay.Web.Charts;

/// <param name="OutOf">The most a cell can be; the shades divide it.</param>
/// <param name="Counts">Seven days, Monday first, of 24 hours from midnight.</param>
/// <param name="Unit">What is counted, such as "services".</param>
public sealed record HeatmapModel(string Title, string Summary, int OutOf, int[][] Counts, string SourceLine, string Unit = "services");
