using SevenDay.Application.Audits.Templates;
using SevenDay.Domain.Audits;
using SevenDay.Web.Components;

namespace SevenDay.Web.Pages.Audits.Templates;

/// <summary>Templates in the words of the pages.</summary>
public static class TemplateWords
{
    public static string Colour(TemplateState state) => state switch
    {
        TemplateState.Draft => "yellow",
        TemplateState.Published => "green",
        _ => "grey",
    };

    public static string Rounds(int rounds) => rounds == 0 ? "no round uses it" : $"{Words.Count(rounds, "round uses", "rounds use")} it";

    public static string Of(TemplatePart part) => part == TemplatePart.Whole ? "The whole" : part.ToString();

    public static string Colour(DifferenceKind kind) => kind switch
    {
        DifferenceKind.Added => "green",
        DifferenceKind.Removed => "orange",
        DifferenceKind.Changed => "blue",
        _ => "grey",
    };
}
