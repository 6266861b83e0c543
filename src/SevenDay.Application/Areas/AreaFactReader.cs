using SevenDay.Application.Imports;
using SevenDay.Application.Measures;
using SevenDay.Domain.Areas;

namespace SevenDay.Application.Areas;

/// <summary>Reads a row of a fact, and names everything that is wrong with it.</summary>
internal sealed class AreaFactReader(IReadOnlyDictionary<string, AreaIndicator> indicators, AreaTree areas, DateOnly today)
{
    internal static readonly string[] Columns = ["indicator", "area", "group", "period", "period_words", "numerator", "denominator", "value", "source_note", "illustrative"];

    /// <summary>Checked against the unit of the indicator where a file has it.</summary>
    internal static readonly string[] Optional = ["unit"];

    private readonly Dictionary<FactKey, int> _lines = [];

    /// <summary>The fact, or none and at least one more problem.</summary>
    internal ReadFact? Read(CsvRow row, List<RowProblem> problems)
    {
        var before = problems.Count;
        var indicator = indicators.GetValueOrDefault(row["indicator"].ToLowerInvariant());
        if (indicator is null) problems.Add(row.Problem("indicator", "No indicator has this code. Add it first, or correct the code."));
        else CheckUnit(row, indicator.Unit, problems);
        var area = Area(row, problems);
        var from = From(row, problems);
        if (AreaGroup.ProblemWith(row["group"]) is { } group) problems.Add(row.Problem("group", group));
        var words = Words(row, problems);
        var figure = Figure(row, indicator?.Unit, problems);
        if (problems.Count > before) return null;

        var key = FactKey.Of(indicator!.Id, area!.Id, row["group"], from!.Value);
        if (_lines.TryAdd(key, row.Line)) return new ReadFact(row.Line, indicator.Name, area.Name, row["group"].Trim(), key, figure!, words);
        problems.Add(row.Problem("period", $"Line {_lines[key]} has a value for this area, group and period already. Keep one of the two lines."));
        return null;
    }

    private static void CheckUnit(CsvRow row, AreaUnit unit, List<RowProblem> problems)
    {
        if (row["unit"].Length == 0) return;
        if (AreaUnitWords.Read(row["unit"]) is not { } typed) problems.Add(row.Problem("unit", AreaUnitWords.Unknown));
        else if (typed != unit) problems.Add(row.Problem("unit", $"Values of this indicator are in {unit.InWords()}. Convert the value, or choose another indicator."));
    }

    private AreaPlace? Area(CsvRow row, List<RowProblem> problems)
    {
        if (row["area"].Length == 0) problems.Add(row.Problem("area", "Name the area."));
        else if (areas.Find(row["area"]) is [var one]) return one;
        else if (areas.Find(row["area"]) is [var first, ..]) problems.Add(row.Problem("area", $"Several areas are called this. Write the areas around it too, such as {first.Path}."));
        else problems.Add(row.Problem("area", "No area is called this. Write its name as in the list of localities."));
        return null;
    }

    private DateOnly? From(CsvRow row, List<RowProblem> problems)
    {
        var from = TypedPeriod.Read(row["period"]);
        if (from is null) problems.Add(row.Problem("period", "Write the first day of the period, such as 2018-04-01."));
        else if (from > today) problems.Add(row.Problem("period", "This period has not begun yet. Check the date."));
        return from;
    }

    private static AreaFactWords Words(CsvRow row, List<RowProblem> problems)
    {
        if (row["period_words"].Length is 0 or > 100) problems.Add(row.Problem("period_words", "Say the period as the source words it, such as 2018/19, in 100 characters or fewer."));
        if (row["source_note"].Length > 500) problems.Add(row.Problem("source_note", "Shorten the note on the source to 500 characters or fewer."));
        if (row["illustrative"].ToLowerInvariant() is not ("" or "yes" or "no")) problems.Add(row.Problem("illustrative", "Write yes where the figure is made up, else no or nothing."));
        return new AreaFactWords(row["period_words"], row["source_note"].Length == 0 ? null : row["source_note"], row["illustrative"].Equals("yes", StringComparison.OrdinalIgnoreCase));
    }

    private static AreaFigure? Figure(CsvRow row, AreaUnit? unit, List<RowProblem> problems)
    {
        var before = problems.Count;
        var (numerator, denominator, value) = (row.Whole("numerator", problems), row.Whole("denominator", problems), row.Number("value", problems));
        if (problems.Count > before || unit is null) return null;
        if (AreaFigure.ProblemWith(unit.Value, numerator, denominator, value) is not { } problem) return AreaFigure.Of(unit.Value, numerator, denominator, value);
        problems.Add(row.Problem(problem.Part, problem.Message));
        return null;
    }
}
