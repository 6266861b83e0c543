namespace SevenDay.Domain.Hours;

/// <summary>A bank holiday of England and Wales. Kept as a table: one-off days and moves follow no formula.</summary>
public sealed class BankHoliday
{
    private BankHoliday() { }

    public BankHoliday(DateOnly date, string title) => (Date, Title) = (date, Guard.Text(title, 100, "the name of the bank holiday"));

    public DateOnly Date { get; private set; }

    public string Title { get; private set; } = "";
}
