using System.Globalization;
using Microsoft.Data.Sqlite;

namespace PortalAcceptance.SandboxGateway;

// The vault and the log of answers, in a database separate from the merchant's: a key stays used after either side is
// killed, and several processes share one set of books, with SQLite's unique key deciding which request came first. No
// column could hold a card number.
internal sealed class GatewayBooks : IDisposable
{
    private const string Schema = """
        PRAGMA journal_mode = WAL;
        CREATE TABLE IF NOT EXISTS card (
            token TEXT PRIMARY KEY, brand TEXT NOT NULL, last_four TEXT NOT NULL,
            expiration_month INTEGER NOT NULL, expiration_year INTEGER NOT NULL, behavior TEXT NOT NULL);
        CREATE TABLE IF NOT EXISTS answer (
            sequence INTEGER PRIMARY KEY, idempotency_key TEXT NOT NULL UNIQUE, token TEXT NOT NULL REFERENCES card,
            amount TEXT NOT NULL, currency TEXT NOT NULL, outcome TEXT NOT NULL, made_at TEXT NOT NULL);
        """;

    private readonly string _connectionString;

    public GatewayBooks(string path)
    {
        _connectionString = new SqliteConnectionStringBuilder { DataSource = path }.ConnectionString;
        using var connection = new SqliteConnection(_connectionString);
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = Schema;
        command.ExecuteNonQuery();
    }

    public async Task AddCardAsync(VaultedCard card, CancellationToken cancellationToken)
    {
        await using var connection = await OpenAsync(cancellationToken);
        await using var command = Command(
            connection,
            "INSERT INTO card VALUES ($token, $brand, $lastFour, $month, $year, $behavior)",
            ("$token", card.Token),
            ("$brand", card.Brand),
            ("$lastFour", card.LastFour),
            ("$month", card.ExpirationMonth),
            ("$year", card.ExpirationYear),
            ("$behavior", card.Behavior.ToString()));
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    public async Task<VaultedCard?> FindCardAsync(string token, CancellationToken cancellationToken)
    {
        await using var connection = await OpenAsync(cancellationToken);
        await using var command = Command(connection, "SELECT * FROM card WHERE token = $token", ("$token", token));
        await using var row = await command.ExecuteReaderAsync(cancellationToken);
        return await row.ReadAsync(cancellationToken)
            ? new VaultedCard(
                row.GetString(0), row.GetString(1), row.GetString(2), row.GetInt32(3), row.GetInt32(4), Enum.Parse<CardBehavior>(row.GetString(5)))
            : null;
    }

    public async Task<ChargeAnswer?> FindAnswerAsync(string idempotencyKey, CancellationToken cancellationToken)
    {
        await using var connection = await OpenAsync(cancellationToken);
        return await FindAnswerAsync(connection, idempotencyKey, replayed: true, cancellationToken);
    }

    // Returns the recorded answer if the key already has one.
    public async Task<ChargeAnswer> RecordAnswerAsync(
        ChargeRequest request, GatewayOutcome outcome, DateTimeOffset madeAt, CancellationToken cancellationToken)
    {
        await using var connection = await OpenAsync(cancellationToken);
        await using var command = Command(
            connection,
            """
            INSERT INTO answer (idempotency_key, token, amount, currency, outcome, made_at)
            VALUES ($key, $token, $amount, $currency, $outcome, $madeAt)
            ON CONFLICT (idempotency_key) DO NOTHING
            """,
            ("$key", request.IdempotencyKey),
            ("$token", request.Token),
            ("$amount", request.Amount.ToString(CultureInfo.InvariantCulture)),
            ("$currency", request.Currency),
            ("$outcome", outcome.ToString()),
            ("$madeAt", madeAt.ToUniversalTime().ToString("O", CultureInfo.InvariantCulture)));
        var replayed = await command.ExecuteNonQueryAsync(cancellationToken) == 0;
        return (await FindAnswerAsync(connection, request.IdempotencyKey, replayed, cancellationToken))!;
    }

    public async Task<IReadOnlyList<ChargeRecord>> ReadChargesAsync(CancellationToken cancellationToken)
    {
        await using var connection = await OpenAsync(cancellationToken);
        await using var command = Command(
            connection,
            """
            SELECT idempotency_key, brand, last_four, amount, currency, made_at
            FROM answer JOIN card USING (token) WHERE outcome = $approved ORDER BY sequence
            """,
            ("$approved", nameof(GatewayOutcome.Approved)));
        await using var row = await command.ExecuteReaderAsync(cancellationToken);
        var charges = new List<ChargeRecord>();
        while (await row.ReadAsync(cancellationToken))
        {
            charges.Add(new ChargeRecord(
                row.GetString(0), row.GetString(1), row.GetString(2), ParseAmount(row.GetString(3)), row.GetString(4),
                DateTimeOffset.ParseExact(row.GetString(5), "O", CultureInfo.InvariantCulture)));
        }

        return charges;
    }

    public void Dispose()
    {
        using var connection = new SqliteConnection(_connectionString);
        SqliteConnection.ClearPool(connection);
    }

    private static async Task<ChargeAnswer?> FindAnswerAsync(
        SqliteConnection connection, string idempotencyKey, bool replayed, CancellationToken cancellationToken)
    {
        await using var command = Command(
            connection,
            "SELECT outcome, token, brand, last_four, amount, currency FROM answer JOIN card USING (token) WHERE idempotency_key = $key",
            ("$key", idempotencyKey));
        await using var row = await command.ExecuteReaderAsync(cancellationToken);
        return await row.ReadAsync(cancellationToken)
            ? new ChargeAnswer(
                Enum.Parse<GatewayOutcome>(row.GetString(0)), row.GetString(1), row.GetString(2), row.GetString(3),
                ParseAmount(row.GetString(4)), row.GetString(5), replayed)
            : null;
    }

    private static decimal ParseAmount(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);

    private static SqliteCommand Command(SqliteConnection connection, string sql, params ReadOnlySpan<(string Name, object Value)> parameters)
    {
        var command = connection.CreateCommand();
        command.CommandText = sql;
        foreach (var (name, value) in parameters)
        {
            command.Parameters.AddWithValue(name, value);
        }

        return command;
    }

    private async Task<SqliteConnection> OpenAsync(CancellationToken cancellationToken)
    {
        var connection = new SqliteConnection(_connectionString);
        await connection.OpenAsync(cancellationToken);
        return connection;
    }
}
