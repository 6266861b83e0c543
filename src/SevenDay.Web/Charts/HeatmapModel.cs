namespace SevenDay.Web.Charts;

/// <param name="OutOf">The most a cell can be; the shades divide it.</param>
/// <param name="Counts">Days that follow each other, each of 24 hours from midnight; seven of them begin on Monday.</param>
/// <param name="Unit">What is counted, such as "services".</param>
/// <param name="FirstDay">0 for Monday to 6 for Sunday.</param>
public sealed record HeatmapModel(string Title, string Summary, int OutOf, int[][] Counts, string SourceLine, string Unit = "services", int FirstDay = 0)
{
    internal IEnumerable<int> Days => Enumerable.Range(FirstDay, Counts.Length);

    internal int[] On(int day) => Counts[day - FirstDay];
}
