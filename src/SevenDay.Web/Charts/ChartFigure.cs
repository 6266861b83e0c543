using Microsoft.AspNetCore.Html;
using SevenDay.Web.Components;

namespace SevenDay.Web.Charts;

/// <param name="Cells">The first is the row's header.</param>
/// <param name="Say">The row in one sentence, for the pointer and the keyboard.</param>
internal sealed record NumbersRow(IReadOnlyList<string> Cells, string? Say = null);

internal sealed record Numbers(IReadOnlyList<string> Heads, IReadOnlyList<NumbersRow> Rows, int FirstNumeric = 1, int LastNumeric = 99);

/// <summary>What every chart has around its drawing: the finding in words, the key, the source and the numbers.</summary>
internal sealed record ChartFigure(string Kind, string Title, string? Summary, string SourceLine, Numbers Numbers)
{
    public string Id { get; init; } = ChartWords.Slug(Title);

    public int HeadingLevel { get; init; } = 2;

    /// <summary>Points that the arrow keys can walk over.</summary>
    public bool Walkable { get; init; }

    public IHtmlContent? Key { get; init; }

    /// <summary>What people wrote on the drawing, as a list.</summary>
    public IHtmlContent? Notes { get; init; }

    /// <summary>Said in place of a drawing when there is nothing to draw.</summary>
    public string Nothing { get; init; } = "There are no numbers to show yet.";

    public Markup Write(params ReadOnlySpan<Action<Markup>> drawings)
    {
        var html = new Markup();
        html.Open("figure", ("class", $"sd-chart sd-chart--{Kind}"), ("id", Id));
        html.Open("figcaption", ("class", "sd-chart__caption"));
        html.Element($"h{HeadingLevel}", Title, ("class", "sd-chart__title"), ("id", $"{Id}-title"));
        html.Element("p", Summary, ("class", "sd-chart__summary"), ("id", $"{Id}-summary"));
        html.Close();
        if (Numbers.Rows.Count == 0)
            return html.Element("p", Nothing, ("class", "sd-chart__nothing")).Close();
        html.Open("div", ("class", "sd-chart__plot"), ("data-sd-walk", Walkable));
        foreach (var draw in drawings)
            draw(html);
        html.Close();
        if (Key is not null)
            html.Raw(Key);
        if (Notes is not null)
            html.Raw(Notes);
        html.Element("p", SourceLine, ("class", "sd-chart__source"));
        WriteNumbers(html);
        return html.Close();
    }

    private void WriteNumbers(Markup html)
    {
        html.Open("details", ("class", "nhsuk-details sd-data"));
        html.Open("summary", ("class", "nhsuk-details__summary"))
            .Open("span", ("class", "nhsuk-details__summary-text")).Text("Show the numbers")
            .Element("span", $" for {Title}", ("class", "nhsuk-u-visually-hidden")).Close().Close();
        html.Open("div", ("class", "nhsuk-details__text sd-scroll"), ("tabindex", 0), ("role", "region"), ("aria-label", $"Numbers: {Title}"));
        html.Open("table", ("class", "nhsuk-table sd-numbers"));
        html.Element("caption", Title, ("class", "nhsuk-table__caption nhsuk-u-visually-hidden"));
        html.Open("thead", ("class", "nhsuk-table__head")).Open("tr");
        for (var at = 0; at < Numbers.Heads.Count; at++)
            html.Element("th", Numbers.Heads[at], ("class", Cell("nhsuk-table__header", at)), ("scope", "col"));
        html.Close().Close().Open("tbody", ("class", "nhsuk-table__body"));
        foreach (var row in Numbers.Rows)
            WriteRow(html, row);
        html.Close().Close().Close().Close();
    }

    private void WriteRow(Markup html, NumbersRow row)
    {
        html.Open("tr", ("class", "nhsuk-table__row"), ("data-say", row.Say));
        html.Element("th", row.Cells[0], ("class", "nhsuk-table__header"), ("scope", "row"));
        for (var at = 1; at < row.Cells.Count; at++)
            html.Element("td", row.Cells[at], ("class", Cell("nhsuk-table__cell", at)));
        html.Close();
    }

    private string Cell(string name, int at) => at >= Numbers.FirstNumeric && at <= Numbers.LastNumeric ? $"{name} {name}--numeric" : name;
}
