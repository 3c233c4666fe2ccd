using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace PortalAcceptance.Portal.Data;

/// <summary>Keeps points in time as UTC, which SQLite and PostgreSQL both order and compare.</summary>
public sealed class UtcConverter() : ValueConverter<DateTimeOffset, DateTime>(
    time => time.UtcDateTime,
    stored => new DateTimeOffset(DateTime.SpecifyKind(stored, DateTimeKind.Utc)));
