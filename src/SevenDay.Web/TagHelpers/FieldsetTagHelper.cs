using SevenDay.Web.Components;

namespace SevenDay.Web.TagHelpers;

/// <summary>A field of several controls: its label is a legend.</summary>
public abstract class FieldsetTagHelper : FieldTagHelper
{
    public string? Legend { get; set; }

    public string? LegendSize { get; set; }

    /// <summary>False when the label beside the only box says it all.</summary>
    public bool Fieldset { get; set; } = true;

    protected virtual string? Role => null;

    protected override void WriteGroup(Markup html, (string, object?)[] rest)
    {
        html.Open("div", ("class", GroupClass));
        if (Fieldset)
            OpenFieldset(html);
        WriteHintAndError(html);
        WriteControls(html, rest);
        if (Fieldset)
            html.Close();
        html.Close();
    }

    protected abstract void WriteControls(Markup html, (string, object?)[] rest);

    private void OpenFieldset(Markup html)
    {
        html.Open("fieldset", ("class", "nhsuk-fieldset"), ("role", Role), ("aria-describedby", DescribedBy));
        html.Open("legend", ("class", Sized("nhsuk-fieldset__legend", LegendSize ?? LabelSize)));
        if (Heading)
            html.Element("h1", Legend ?? LabelText, ("class", "nhsuk-fieldset__heading"));
        else
            html.Text(Legend ?? LabelText);
        html.Close();
    }
}
