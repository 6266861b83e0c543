using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace SevenDay.Data;

/// <summary>Neither database keeps the kind of a date and time; every one of ours is UTC.</summary>
internal sealed class UtcDateTimeConverter() : ValueConverter<DateTime, DateTime>(
    value => value.Kind == DateTimeKind.Local ? value.ToUniversalTime() : value,
    value => DateTime.SpecifyKind(value, DateTimeKind.Utc));
