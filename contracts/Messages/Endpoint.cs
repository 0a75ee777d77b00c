namespace Tapescript.Contracts;

/// <summary>The names of the receive endpoints: queues and exchanges on RabbitMQ. Fixed: a rename needs a migration.</summary>
public static class Endpoint
{
    /// <summary>Submissions, read as raw JSON.</summary>
    public const string Submit = "submit";

    /// <summary>The ledger's events.</summary>
    public const string Ledger = "ledger";

    /// <summary>Commands to fetch.</summary>
    public const string Fetch = "fetch";

    /// <summary>What transcribe-import consumes.</summary>
    public const string Import = "transcribe-import";

    /// <summary>What clean consumes.</summary>
    public const string Clean = "clean";

    /// <summary>What translate-align consumes.</summary>
    public const string Translate = "translate-align";

    /// <summary>Translations that people wrote, for translate-align.</summary>
    public const string Edits = "translate-align-edits";

    /// <summary>What index consumes.</summary>
    public const string Index = "index";

    /// <summary>Where the broker puts messages that were delivered too often.</summary>
    public const string Dead = "dead-letters";

    /// <summary>The endpoint on which a service hears <see cref="RunCancelled"/> and <see cref="VideoDeleted"/>.</summary>
    /// <param name="service">The service.</param>
    /// <returns>Its name.</returns>
    public static string Control(string service) => service + "-control";
}
