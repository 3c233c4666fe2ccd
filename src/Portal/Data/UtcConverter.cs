using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace PortalAcceptance.Portal.Data;

// UTC, which SQLite and PostgreSQL both sort and compare, in microseconds, which is PostgreSQL's precision
// (https://www.postgresql.org/docs/current/datatype-datetime.html).
internal sealed class UtcConverter() : ValueConverter<DateTimeOffset, DateTime>(
    time => new DateTime(time.UtcTicks - (time.UtcTicks % TimeSpan.TicksPerMicrosecond), DateTimeKind.Utc),
    stored => new DateTimeOffset(DateTime.SpecifyKind(stored, DateTimeKind.Utc)));
