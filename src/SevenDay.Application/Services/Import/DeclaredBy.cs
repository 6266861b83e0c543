using SevenDay.Domain.Hours;
using SevenDay.Domain.Services;

namespace SevenDay.Application.Services.Import;

/// <summary>Whence, by whom and when the hours of a file are declared.</summary>
internal sealed record DeclaredBy(string FileName, string Author, DateTime AtUtc)
{
    internal void Declare(Service service, FiledHours? filed, DateOnly on)
    {
        if (filed is { } hours) service.DeclareHours(new HoursDeclaration(
            hours.Week, hours.BankHolidayRule, hours.BankHolidayHours, on, hours.Status, Source, Author, AtUtc));
    }

    private string Source => $"Imported from {(FileName.Length > 150 ? FileName[..150] + "…" : FileName)}";
}
