using Tapescript.Text.Translating;

namespace Tapescript.TranslateAlign.Engines;

/// <summary>
/// One Apertium process per batch. A sentence is a paragraph of its own: Apertium ends its sentence at an empty line
/// and gives the empty lines back as they were, so that nothing moves from one answer into another.
/// </summary>
internal sealed class ApertiumEngine(string command, TimeProvider time, string pair, string version)
    : ITranslationEngine
{
    private const string Separator = "\n\n";
    private const int OutputPerInput = 8;

    // The guard ends a question sooner; this ends a process that it could not.
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(11);

    public bool IsIndependent => true;

    // "apertium 3.8.3 eng-spa"
    public string Id { get; } = $"{version.ToLowerInvariant()} {pair}";

    public async Task<AnswerReading> AskAsync(EngineQuestion question, CancellationToken ct)
    {
        var input = string.Join(Separator, question.Sentences.Select(s => OneLine(s.Text))) + Separator;
        var process = new LocalProcess(command, Longest, time);
        var output = await process.RunAsync(["-u", pair], input, 4096 + (input.Length * OutputPerInput), ct);
        var answers = output.Split(Separator);
        // After the last separator there is nothing, or it is not the last one.
        if (answers[^1].Trim().Length > 0)
            return AnswerReading.Useless("The answers run together.");
        return ListedAnswers.Of(question, [.. answers.SkipLast(1).Select(answer => OneLine(answer).Trim())]);
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
