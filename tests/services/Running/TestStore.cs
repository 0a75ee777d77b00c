using Npgsql;
using Tapescript.Platform.Persistence;

namespace Tapescript.Services.Tests.Running;

/// <summary>A store's database for one test: a file, or a database on the server of TAPESCRIPT_TEST_POSTGRES.</summary>
internal static class TestStore
{
    public static TheoryData<DatabaseEngine> Engines => [DatabaseEngine.Sqlite, DatabaseEngine.Postgres];

    public static async Task<ServiceDatabase<TStore>> OpenAsync<TStore>(DatabaseEngine engine, string service)
    {
        var folder = Directory.CreateTempSubdirectory("tapescript-store-").FullName;
        var options = await OptionsAsync(engine, service);
        var database = new ServiceDatabase<TStore>(service, options, folder);
        await database.MigrateAsync(TimeProvider.System, CancellationToken.None);
        return database;
    }

    public static async Task<StoreOptions> OptionsAsync(DatabaseEngine engine, string service)
    {
        if (engine == DatabaseEngine.Sqlite)
            return new StoreOptions();
        var server = Environment.GetEnvironmentVariable("TAPESCRIPT_TEST_POSTGRES");
        if (string.IsNullOrEmpty(server))
            Assert.Skip("TAPESCRIPT_TEST_POSTGRES is not set: this case needs PostgreSQL.");
        var key = service.Replace("-", "", StringComparison.Ordinal);
        var name = $"{key}_{Guid.NewGuid():N}";
        await using var source = NpgsqlDataSource.Create(server);
        await using var command = source.CreateCommand($"CREATE DATABASE {name}");
        await command.ExecuteNonQueryAsync();
        var connection = new NpgsqlConnectionStringBuilder(server) { Database = name }.ToString();
        return new StoreOptions { Engine = "postgres", Connections = { [key] = connection } };
    }
}
