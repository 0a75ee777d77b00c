using System.Net.Http.Headers;
using System.Text;
using Npgsql;
using Tapescript.Platform.Persistence;

namespace Tapescript.Platform.Tests.Support;

/// <summary>The servers that the suite is given by the environment; without them a case is skipped, and says so.</summary>
internal static class Servers
{
    public static string Postgres() => Given("TAPESCRIPT_TEST_POSTGRES", "PostgreSQL");

    public static string RabbitMq() => Given("TAPESCRIPT_TEST_RABBITMQ", "RabbitMQ");

    public static string Management() => Given("TAPESCRIPT_TEST_RABBITMQ_MANAGEMENT", "RabbitMQ's management");

    public static async Task<string> NewDatabaseAsync()
    {
        var superuser = Postgres();
        var name = "platform_" + Guid.NewGuid().ToString("N");
        await using var source = NpgsqlDataSource.Create(superuser);
        await using var command = source.CreateCommand($"CREATE DATABASE {name}");
        await command.ExecuteNonQueryAsync();
        return new NpgsqlConnectionStringBuilder(superuser) { Database = name }.ToString();
    }

    /// <summary>An empty virtual host, so that no queue of another test is in the way.</summary>
    public static async Task<string> NewVirtualHostAsync()
    {
        var url = new Uri(RabbitMq());
        var name = "platform-" + Guid.NewGuid().ToString("N");
        using var client = ManagementClient();
        (await client.PutAsync($"api/vhosts/{name}", new StringContent(""))).EnsureSuccessStatusCode();
        var user = Uri.UnescapeDataString(url.UserInfo.Split(':')[0]);
        var all = """{"configure":".*","write":".*","read":".*"}""";
        var permissions = new StringContent(all, Encoding.UTF8, "application/json");
        (await client.PutAsync($"api/permissions/{name}/{user}", permissions)).EnsureSuccessStatusCode();
        return new UriBuilder(url) { Path = "/" + name }.Uri.ToString();
    }

    public static async Task DropVirtualHostAsync(string url)
    {
        using var client = ManagementClient();
        await client.DeleteAsync($"api/vhosts/{new Uri(url).AbsolutePath.Trim('/')}");
    }

    public static HttpClient ManagementClient()
    {
        var user = new Uri(RabbitMq()).UserInfo;
        var basic = Convert.ToBase64String(Encoding.UTF8.GetBytes(Uri.UnescapeDataString(user)));
        return new HttpClient
        {
            BaseAddress = new Uri(Management().TrimEnd('/') + "/"),
            DefaultRequestHeaders = { Authorization = new AuthenticationHeaderValue("Basic", basic) },
        };
    }

    public static async Task<StoreOptions> StoresAsync(DatabaseEngine engine, string service)
    {
        if (engine == DatabaseEngine.Sqlite)
            return new StoreOptions();
        var connection = await NewDatabaseAsync();
        return new StoreOptions { Engine = "postgres", Connections = { [service] = connection } };
    }

    private static string Given(string variable, string what)
    {
        var value = Environment.GetEnvironmentVariable(variable);
        if (string.IsNullOrEmpty(value))
            Assert.Skip($"{variable} is not set: this case needs {what}.");
        return value!;
    }
}
