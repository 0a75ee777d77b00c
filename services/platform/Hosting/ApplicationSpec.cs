using Microsoft.AspNetCore.Builder;

namespace Tapescript.Platform.Hosting;

/// <summary>What a process runs, and where it listens.</summary>
public sealed class ApplicationSpec
{
    public IReadOnlyList<ServiceModule> Modules { get; init; } = [];

    /// <summary>Settings that win over the environment, by configuration key (<c>Messaging:Transport</c>).</summary>
    public IReadOnlyDictionary<string, string?> Settings { get; init; } = new Dictionary<string, string?>();

    /// <summary>Null: <c>http://127.0.0.1:8080</c>, or what <c>Http:Urls</c> says.</summary>
    public IReadOnlyList<string>? Urls { get; init; }

    /// <summary>True: nothing but warnings on the console, and those on standard error.</summary>
    public bool QuietConsole { get; init; }

    /// <summary>True: read neither environment variables nor secrets; for tests.</summary>
    public bool IgnoreEnvironment { get; init; }

    /// <summary>The last word on the builder; for the host's own services and for tests.</summary>
    public Action<WebApplicationBuilder>? Configure { get; init; }
}
