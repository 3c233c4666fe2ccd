using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace PortalAcceptance.Portal.Data;

/// <summary>
/// Keeps points in time as UTC, which SQLite and PostgreSQL both order and compare, and to the microsecond, which is as
/// fine as PostgreSQL's are (https://www.postgresql.org/docs/current/datatype-datetime.html).
/// </summary>
public sealed class UtcConverter() : ValueConverter<DateTimeOffset, DateTime>(
    time => new DateTime(time.UtcTicks - (time.UtcTicks % TimeSpan.TicksPerMicrosecond), DateTimeKind.Utc),
    stored => new DateTimeOffset(DateTime.SpecifyKind(stored, DateTimeKind.Utc)));
