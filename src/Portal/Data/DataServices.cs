using System.Data.Common;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.AuthenticatedEncryption;
using Microsoft.AspNetCore.DataProtection.AuthenticatedEncryption.ConfigurationModel;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.Options;
using Npgsql;

namespace PortalAcceptance.Portal.Data;

internal static class DataServices
{
    public static IServiceCollection AddPortalData(this IServiceCollection services)
    {
        services.AddSingleton<DataFolder>();
        services.AddOptions<DatabaseOptions>()
            .BindConfiguration(DatabaseOptions.Section)
            .Validate(
                options => options.Provider == DatabaseProvider.Sqlite || !string.IsNullOrWhiteSpace(options.ConnectionString),
                $"{DatabaseOptions.Section}:ConnectionString is missing: {nameof(DatabaseProvider.PostgreSql)} needs one, for example \"Host=localhost;Database=portal\".")
            .Validate(
                options => options.ConnectionString is null || IsConnectionString(options),
                $"{DatabaseOptions.Section}:ConnectionString is no connection string for the {DatabaseOptions.Section}:{nameof(DatabaseOptions.Provider)}; one looks like \"Host=localhost;Database=portal\" for {nameof(DatabaseProvider.PostgreSql)} and \"Data Source=portal.db\" for {nameof(DatabaseProvider.Sqlite)}.")
            .ValidateOnStart();

        // Owned by the portal, so that its connections are closed when it stops.
        services.AddSingleton(provider => NpgsqlDataSource.Create(provider.GetRequiredService<IOptions<DatabaseOptions>>().Value.ConnectionString!));
        services.AddDbContextPool<PortalDbContext>(Connect);
        services.AddHostedService<DatabaseMigration>();

        // Existing keys keep their algorithms, so existing cookies stay valid.
        services.AddDataProtection().SetApplicationName("PortalAcceptance.Portal").UseCryptographicAlgorithms(
            new AuthenticatedEncryptorConfiguration { EncryptionAlgorithm = EncryptionAlgorithm.AES_256_GCM });
        services.AddOptions<KeyManagementOptions>().Configure<IServiceScopeFactory>(
            (options, scopes) => options.XmlRepository = new DatabaseKeyRepository(scopes));
        return services;
    }

    private static bool IsConnectionString(DatabaseOptions options)
    {
        try
        {
            DbConnectionStringBuilder parsed = options.Provider == DatabaseProvider.PostgreSql
                ? new NpgsqlConnectionStringBuilder(options.ConnectionString)
                : new SqliteConnectionStringBuilder(options.ConnectionString);
            return parsed.Count > 0;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }

    private static void Connect(IServiceProvider services, DbContextOptionsBuilder builder)
    {
        // The context deliberately ignores what Identity maps and the portal does not store.
        builder.ConfigureWarnings(warnings => warnings.Ignore(CoreEventId.MappedEntityTypeIgnoredWarning));
        var options = services.GetRequiredService<IOptions<DatabaseOptions>>().Value;
        if (options.Provider == DatabaseProvider.PostgreSql)
        {
            builder.UseNpgsql(services.GetRequiredService<NpgsqlDataSource>());
            return;
        }

        var connectionString = options.ConnectionString
            ?? $"Data Source={services.GetRequiredService<DataFolder>().Combine("portal.db")}";
        builder.UseSqlite(connectionString).AddInterceptors(new SqliteConnections());
    }
}
