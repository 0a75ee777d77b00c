using Npgsql;
using Tapescript.Gateway.Ledger;
using Tapescript.Platform.Persistence;

namespace Tapescript.Gateway.Tests.Ledger;

/// <summary>A database of its own for a test: a file, or one on the server of TAPESCRIPT_TEST_POSTGRES.</summary>
internal sealed class TestDatabase : IAsyncDisposable
{
    private const string Variable = "TAPESCRIPT_TEST_POSTGRES";
    private readonly string _folder = Path.Combine(
        Path.GetTempPath(),
        "tapescript-ledger-" + Guid.NewGuid().ToString("N")
    );
    private readonly string _engine;
    private readonly string _name = "ledger_" + Guid.NewGuid().ToString("N");

    private TestDatabase(string engine) => _engine = engine;

    public static TheoryData<string> Engines
    {
        get
        {
            var engines = new TheoryData<string> { "sqlite" };
            if (Server is not null)
                engines.Add("postgres");
            return engines;
        }
    }

    private static string? Server => Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } text ? text : null;

    public static async Task<TestDatabase> OpenAsync(string engine)
    {
        var made = new TestDatabase(engine);
        if (engine == "postgres")
            await OnServerAsync($"CREATE DATABASE {made._name}");
        await using var database = made.Connect();
        await database.MigrateAsync(TimeProvider.System, CancellationToken.None);
        return made;
    }

    /// <summary>As another process would: with its own connections.</summary>
    public ServiceDatabase<LedgerStore> Connect()
    {
        var options = new StoreOptions { Engine = _engine };
        if (_engine == "postgres")
            options.Connections["gateway"] = new NpgsqlConnectionStringBuilder(Server) { Database = _name }.ToString();
        return new ServiceDatabase<LedgerStore>("gateway", options, _folder);
    }

    public async ValueTask DisposeAsync()
    {
        if (_engine == "postgres")
            await OnServerAsync($"DROP DATABASE {_name} WITH (FORCE)");
        else if (Directory.Exists(_folder))
            Directory.Delete(_folder, recursive: true);
    }

    private static async Task OnServerAsync(string sql)
    {
        await using var source = NpgsqlDataSource.Create(Server!);
        await using var command = source.CreateCommand(sql);
        await command.ExecuteNonQueryAsync();
    }
}
