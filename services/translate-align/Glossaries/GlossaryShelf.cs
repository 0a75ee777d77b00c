using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Tapescript.Text.Translating;

namespace Tapescript.TranslateAlign.Glossaries;

/// <summary>The glossary files of the options, read for each document: whoever changes one need not restart anything.</summary>
internal sealed partial class GlossaryShelf(IOptions<TranslateOptions> options, ILogger<GlossaryShelf> logger)
{
    private const int MostFiles = 1_000;
    private const long MostBytes = 8 * 1024 * 1024;
    private static readonly string[] Endings = [".csv", ".tsv", ".yaml", ".yml"];

    /// <summary>The terms for a pair and a channel.</summary>
    public async Task<Glossary> FindAsync(LanguagePair languages, string? channel, CancellationToken ct)
    {
        var entries = await EntriesAsync(ct);
        // What is said of one channel comes later, and so counts.
        return new Glossary(
            entries.Where(e => e.HoldsFor(languages, channel)).OrderBy(e => e.Channel is not null).Select(e => e.Term)
        );
    }

    /// <summary>Changes when any term of a pair does, whatever its channel; empty when there is none.</summary>
    public async Task<string> VersionAsync(LanguagePair languages, CancellationToken ct)
    {
        var lines = (await EntriesAsync(ct))
            .Where(e => e.HoldsFor(languages, e.Channel))
            .Select(e => $"{e.Channel}\t{e.Term.Source}\t{e.Term.Target}")
            .ToList();
        return lines.Count == 0
            ? ""
            : Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', lines))).AsSpan(0, 8));
    }

    private async Task<IReadOnlyList<GlossaryEntry>> EntriesAsync(CancellationToken ct)
    {
        var entries = new List<GlossaryEntry>();
        foreach (var path in Paths())
        {
            if (new FileInfo(path).Length > MostBytes)
            {
                LogProblem(path, 0, $"a glossary is {MostBytes} bytes at most");
                continue;
            }

            var file = GlossaryFile.Read(Path.GetFileName(path), await File.ReadAllTextAsync(path, ct));
            entries.AddRange(file.Entries);
            foreach (var problem in file.Problems)
                LogProblem(path, problem.Line ?? 0, problem.Message);
        }

        return entries;
    }

    private IEnumerable<string> Paths()
    {
        var place = options.Value.Glossary;
        if (string.IsNullOrWhiteSpace(place))
            return [];
        if (File.Exists(place))
            return [place];
        return Directory.Exists(place)
            ? Directory
                .EnumerateFiles(place)
                .Where(path => Endings.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase))
                .Order(StringComparer.Ordinal)
                .Take(MostFiles)
            : [];
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Glossary {Path}, line {Line}: {Problem}")]
    private partial void LogProblem(string path, int line, string problem);
}
