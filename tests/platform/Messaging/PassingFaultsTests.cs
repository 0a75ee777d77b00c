using System.Net;
using System.Net.Sockets;
using Microsoft.Data.Sqlite;
using Npgsql;
using Tapescript.Platform.Blobs;
using Tapescript.Platform.Messaging;
using Tapescript.Platform.Persistence;
using Tapescript.Platform.Tests.Support;

namespace Tapescript.Platform.Tests.Messaging;

public sealed class PassingFaultsTests
{
    public static TheoryData<Exception, bool> Faults =>
        new()
        {
            { new SqliteException("locked", 5), true },
            { new SqliteException("full", 13), true },
            { new SqliteException("constraint", 19), false },
            { new SocketException((int)SocketError.ConnectionRefused), true },
            { new IOException("No space left on device"), true },
            { new FileNotFoundException("gone"), false },
            { new HttpRequestException("busy", null, HttpStatusCode.ServiceUnavailable), true },
            { new HttpRequestException("gone", null, HttpStatusCode.NotFound), false },
            { new BlobMissingException("x"), false },
            { new BlobCorruptException("x"), false },
            { new InvalidOperationException("ours"), false },
            { new InvalidOperationException("wrapped", new TimeoutException()), true },
            { PostgresFault("57P01"), true },
            { PostgresFault("53300"), true },
            { PostgresFault("23505"), false },
            { StepException.Permanent("a.b", "no", new TimeoutException()), false },
        };

    [Theory]
    [MemberData(nameof(Faults), DisableDiscoveryEnumeration = true)]
    public void Each_is_told_apart(Exception fault, bool passes) => PassingFaults.IsPassing(fault).ShouldBe(passes);

    [Fact]
    public async Task A_PostgreSQL_that_is_away_passes_and_says_nothing_of_passwords()
    {
        var connection = "Host=127.0.0.1;Port=1;Username=u;Password=planted-secret;Database=d";
        var options = new StoreOptions { Engine = "postgres", Connections = { ["notes"] = connection } };
        await using var database = new ServiceDatabase<NoteStore>("notes", options, "");

        var fault = await Should.ThrowAsync<NpgsqlException>(() => database.PingAsync(CancellationToken.None));

        PassingFaults.IsPassing(fault).ShouldBeTrue();
        FailureText.Of(fault).ShouldNotContain("planted-secret");
        fault.ToString().ShouldNotContain("planted-secret");
    }

    [Fact]
    public async Task A_connection_that_PostgreSQL_ended_passes_and_the_next_one_works()
    {
        using var folder = new Folder();
        var options = await Servers.StoresAsync(DatabaseEngine.Postgres, "notes");
        await using var database = new ServiceDatabase<NoteStore>("notes", options, folder.Path);
        await database.MigrateAsync(TimeProvider.System, CancellationToken.None);
        await using var superuser = NpgsqlDataSource.Create(options.Connections["notes"]);
        await using var command = superuser.CreateCommand(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'tapescript-notes'"
                + " AND datname = current_database()"
        );
        await command.ExecuteNonQueryAsync();

        try
        {
            await database.PingAsync(CancellationToken.None);
        }
        catch (Exception fault)
        {
            PassingFaults.IsPassing(fault).ShouldBeTrue(fault.ToString());
        }

        await database.PingAsync(CancellationToken.None);
    }

    private static PostgresException PostgresFault(string state) => new("message", "ERROR", "ERROR", state);
}
