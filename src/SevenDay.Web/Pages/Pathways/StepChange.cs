namespace SevenDay.Web.Pages.Pathways;

public enum StepChange
{
    Up,
    Down,
    Remove,
}
