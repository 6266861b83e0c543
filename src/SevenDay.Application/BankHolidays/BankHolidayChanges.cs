using System.Text.Json;
using SevenDay.Application.Time;
using SevenDay.Data;
using SevenDay.Data.ChangeLog;
using SevenDay.Domain.Hours;

namespace SevenDay.Application.BankHolidays;

internal static class BankHolidayChanges
{
    /// <summary>Writes into the change log, which otherwise knows only things with a key: a bank holiday is known by its date.</summary>
    internal static void RecordBankHoliday(this PortalDbContext db, ChangeAuthor author, TimeProvider time, BankHoliday holiday, ChangeAction action)
    {
        var date = holiday.Date.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
        FieldChange[] fields = action == ChangeAction.Added
            ? [new(nameof(BankHoliday.Date), null, date), new(nameof(BankHoliday.Title), null, holiday.Title)]
            : [new(nameof(BankHoliday.Date), date, null), new(nameof(BankHoliday.Title), holiday.Title, null)];
        db.ChangeLog.Add(new ChangeLogEntry
        {
            AtUtc = time.UtcNow(),
            UserId = author.UserId,
            UserName = author.Name,
            Entity = nameof(BankHoliday),
            EntityId = Guid.CreateVersion7(),
            Action = action,
            Fields = JsonSerializer.Serialize(fields),
            Reason = author.Reason,
        });
    }
}
