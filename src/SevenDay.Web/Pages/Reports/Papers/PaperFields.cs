using SevenDay.Application.Papers;
using SevenDay.Web.Components;

namespace SevenDay.Web.Pages.Reports.Papers;

/// <summary>The fields of a paper in words, for laying two versions side by side.</summary>
public static class PaperFields
{
    public static IEnumerable<(string Label, string Value)> Of(PaperForm form) =>
    [
        ("Title", form.Title ?? ""),
        ("Who meets", form.Body ?? ""),
        ("Day of the meeting", form.MeetingOn is { } day ? Words.Date(day) : ""),
        ("Item on the agenda", form.Item ?? ""),
        ("Wards and communities affected", form.Affected ?? ""),
        ("Presented by", form.PresentedBy ?? ""),
        ("What it shows", string.Join("; ", form.Sections.Order().Select(PaperWords.Of))),
        ("Recommendations", form.Recommendations ?? ""),
        ("Introduction and background", form.Background ?? ""),
        ("Reasons for the recommendations", form.Reasons ?? ""),
        ("Consultation", form.Consultation ?? ""),
        ("Financial implications", form.Financial ?? ""),
        ("Legal implications", form.Legal ?? ""),
        ("Diversity and equality implications", form.Diversity ?? ""),
    ];
}
