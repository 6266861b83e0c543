namespace SevenDay.Domain.Hours;

/// <summary>A bank holiday of England and Wales. Kept as a table: one-off days and moves follow no formula.</summary>
public sealed class BankHoliday
{
    private BankHoliday() { }

    /// <param name="date">The day.</param>
    /// <param name="title">What it is called.</param>
    /// <param name="addedBy">Who added it here; none for one that comes with the product.</param>
    public BankHoliday(DateOnly date, string title, string? addedBy = null)
    {
        (Date, Title) = (date, Guard.Text(title, 100, "the name of the bank holiday"));
        AddedBy = Guard.OptionalText(addedBy, 200, "who adds the bank holiday");
    }

    public DateOnly Date { get; private set; }

    public string Title { get; private set; } = "";

    /// <summary>Who added it here; none for one that comes with the product.</summary>
    public string? AddedBy { get; private set; }
}
