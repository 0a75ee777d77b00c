using System.Collections.Concurrent;
using System.Reflection;

namespace Tapescript.Platform.Persistence;

/// <summary>
/// The embedded SQL of a service, then the platform's own. <c>Name.postgres.sql</c> and <c>Name.sqlite.sql</c> win over
/// <c>Name.sql</c>.
/// </summary>
internal sealed class SqlLibrary(Assembly owner, DatabaseEngine engine)
{
    private const string Folder = ".Sql.";
    private const string Migrations = "migrations.";
    private static readonly Assembly Platform = typeof(SqlLibrary).Assembly;

    private readonly ConcurrentDictionary<string, (string Text, bool Read)> cache = new(StringComparer.Ordinal);
    private readonly string suffix = engine == DatabaseEngine.Postgres ? ".postgres.sql" : ".sqlite.sql";

    public string Text(string name) => cache.GetOrAdd(name, Load).Text;

    /// <summary>Whether the statement only reads; all others take the writer's turn.</summary>
    public bool IsRead(string name) => cache.GetOrAdd(name, Load).Read;

    /// <summary>The platform's migrations, then the service's, each in the order of their names.</summary>
    public IEnumerable<Migration> MigrationsInOrder() =>
        MigrationsOf("platform", Platform).Concat(owner == Platform ? [] : MigrationsOf("service", owner));

    private (string Text, bool Read) Load(string name)
    {
        var resource =
            Find(owner, name)
            ?? Find(Platform, name)
            ?? throw new InvalidOperationException(
                $"There is no Sql/{name}.sql (nor Sql/{name}{suffix}) embedded in {owner.GetName().Name}."
            );
        return (resource, StartsAsRead(resource));
    }

    private string? Find(Assembly assembly, string name) =>
        Read(assembly, Folder + name + suffix) ?? Read(assembly, Folder + name + ".sql");

    private IEnumerable<Migration> MigrationsOf(string set, Assembly assembly) =>
        assembly
            .GetManifestResourceNames()
            .Where(resource => resource.Contains(Folder + Migrations, StringComparison.Ordinal))
            .Where(resource => !IsForOtherEngine(resource))
            .Select(resource => new Migration(set, NameOf(resource), ReadResource(assembly, resource)))
            .OrderBy(migration => migration.Name, StringComparer.Ordinal);

    private bool IsForOtherEngine(string resource) =>
        (
            resource.EndsWith(".postgres.sql", StringComparison.Ordinal)
            || resource.EndsWith(".sqlite.sql", StringComparison.Ordinal)
        ) && !resource.EndsWith(suffix, StringComparison.Ordinal);

    private static string NameOf(string resource)
    {
        var name = resource[
            (resource.IndexOf(Folder + Migrations, StringComparison.Ordinal) + Folder.Length + Migrations.Length)..
        ];
        return name[..name.IndexOf('.', StringComparison.Ordinal)];
    }

    private static string? Read(Assembly assembly, string ending)
    {
        var resource = Array.Find(
            assembly.GetManifestResourceNames(),
            candidate => candidate.EndsWith(ending, StringComparison.Ordinal)
        );
        return resource is null ? null : ReadResource(assembly, resource);
    }

    private static string ReadResource(Assembly assembly, string resource)
    {
        using var reader = new StreamReader(assembly.GetManifestResourceStream(resource)!);
        return reader.ReadToEnd();
    }

    private static bool StartsAsRead(string text)
    {
        foreach (var line in text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (line.StartsWith("--", StringComparison.Ordinal))
                continue;
            return line.StartsWith("SELECT", StringComparison.OrdinalIgnoreCase)
                || (
                    line.StartsWith("WITH", StringComparison.OrdinalIgnoreCase)
                    && !text.Contains("INSERT INTO", StringComparison.OrdinalIgnoreCase)
                    && !text.Contains("UPDATE ", StringComparison.OrdinalIgnoreCase)
                    && !text.Contains("DELETE FROM", StringComparison.OrdinalIgnoreCase)
                );
        }
        return false;
    }
}
