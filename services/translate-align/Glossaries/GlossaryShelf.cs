using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Tapescript.Contracts;
using Tapescript.Platform.Blobs;
using Tapescript.Platform.Messaging;
using Tapescript.Text.Translating;

namespace Tapescript.TranslateAlign.Glossaries;

/// <summary>
/// The glossary of a submission, and the files of the options, read for each document: whoever changes one need not
/// restart anything.
/// </summary>
internal sealed partial class GlossaryShelf(
    IOptions<TranslateOptions> options,
    IBlobStore blobs,
    ILogger<GlossaryShelf> logger
)
{
    private const int MostFiles = 1_000;
    private const long MostBytes = 8 * 1024 * 1024;
    private static readonly string[] Endings = [".csv", ".tsv", ".yaml", ".yml"];

    /// <param name="own">The submission's glossary.</param>
    /// <param name="ct">Ends it.</param>
    public async Task<GlossarySet> OpenAsync(BlobRef? own, CancellationToken ct) =>
        new(await EntriesAsync(ct), own is null ? null : await OwnAsync(own, ct));

    private async Task<IReadOnlyList<GlossaryEntry>> OwnAsync(BlobRef own, CancellationToken ct)
    {
        var file = own.Bytes <= MostBytes ? GlossaryFile.Read("glossary.csv", await blobs.ReadAsync(own, ct)) : null;
        return file is { Problems.Count: 0 }
            ? file.Entries
            : throw StepException.Permanent(
                "translate.bad-glossary",
                "The glossary of this submission cannot be read"
                    + (
                        file is null
                            ? ": it is too large"
                            : $": line {file.Problems[0].Line}: {file.Problems[0].Message}"
                    )
                    + " Send it to POST /api/glossaries, and submit what that returns."
            );
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

            var file = GlossaryFile.Read(Path.GetFileName(path), await File.ReadAllBytesAsync(path, ct));
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
