using System.ComponentModel.DataAnnotations;
using Tapescript.Platform.Hosting;

namespace Tapescript.Platform.Persistence;

public sealed class StoreOptions : IValidatableObject
{
    [OptionDoc("sqlite (a file per service below Data) or postgres (a database per service).")]
    [RegularExpression("(?i)sqlite|postgres", ErrorMessage = "Only sqlite and postgres are known.")]
    public string Engine { get; set; } = "sqlite";

    [OptionDoc("PostgreSQL connection string per service, the service's name without hyphens as the last part.")]
    public Dictionary<string, string> Connections { get; set; } = new(StringComparer.OrdinalIgnoreCase);

    [OptionDoc(
        "PostgreSQL connection string per service of a read replica; what only reads a snapshot (searches) asks it."
    )]
    public Dictionary<string, string> Replicas { get; set; } = new(StringComparer.OrdinalIgnoreCase);

    [OptionDoc("Seconds to wait at start-up for a database that does not answer yet.")]
    [Range(0, 600)]
    public int StartTimeoutSeconds { get; set; } = 60;

    public DatabaseEngine ParsedEngine =>
        Engine.Equals("postgres", StringComparison.OrdinalIgnoreCase) ? DatabaseEngine.Postgres : DatabaseEngine.Sqlite;

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        foreach (var (service, connection) in Connections)
            if (string.IsNullOrWhiteSpace(connection))
                yield return new ValidationResult("The connection string is empty.", [$"Connections:{service}"]);
    }
}
