using Tapescript.Contracts;
using Tapescript.Host.Serving;

namespace Tapescript.Host.Runs;

internal sealed record IngestRequest
{
    public IReadOnlyList<string> Sources { get; init; } = [];

    public IReadOnlyList<string> Languages { get; init; } = [];

    public string? SourceLanguage { get; init; }

    public IReadOnlyList<string> RepairsOff { get; init; } = [];

    public IReadOnlyList<string> RepairsAlso { get; init; } = [];

    /// <summary>A file of terms.</summary>
    public string? Glossary { get; init; }

    /// <summary>The same, once the server has it.</summary>
    public BlobRef? Terms { get; init; }

    public int Priority { get; init; }

    public bool Wait { get; init; }

    public bool Json { get; init; }

    public bool AllowPrivate { get; init; }

    public bool Yes { get; init; }

    public required ServerPlace Place { get; init; }
}
