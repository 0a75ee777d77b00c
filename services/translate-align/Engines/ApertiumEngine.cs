namespace Tapescript.TranslateAlign.Engines;

/// <summary>
/// One Apertium process per batch. A sentence is a paragraph of its own: Apertium ends its sentence at an empty line
/// and gives the empty lines back as they were, so that nothing moves from one answer into another.
/// </summary>
internal sealed class ApertiumEngine(TranslateOptions options, TimeProvider time, string pair, string version)
    : ITranslationEngine
{
    private const string Separator = "\n\n";
    private const int OutputPerInput = 8;

    // "apertium 3.8.3 eng-spa"
    public string Id { get; } = $"{version.ToLowerInvariant()} {pair}";

    public async Task<IReadOnlyList<string>?> TranslateAsync(IReadOnlyList<string> sentences, CancellationToken ct)
    {
        var input = string.Join(Separator, sentences.Select(OneLine)) + Separator;
        var process = new LocalProcess(options.Apertium, TimeSpan.FromSeconds(options.BatchSeconds), time);
        var output = await process.RunAsync(["-u", pair], input, 4096 + (input.Length * OutputPerInput), ct);
        var answers = output.Split(Separator);
        // After the last separator there is nothing, or it is not the last one.
        if (answers.Length != sentences.Count + 1 || answers[^1].Trim().Length > 0)
            return null;
        return [.. answers.SkipLast(1).Select(answer => OneLine(answer).Trim())];
    }

    private static string OneLine(string text) =>
        string.Create(
            text.Length,
            text,
            static (line, source) =>
            {
                for (var i = 0; i < line.Length; i++)
                    line[i] = char.IsControl(source[i]) || source[i] is '\u2028' or '\u2029' ? ' ' : source[i];
            }
        );
}
