using Microsoft.Extensions.Options;
using Tapescript.Contracts.Transcripts;
using Tapescript.Platform.Models;
using Tapescript.Text.Cleaning;
using Tapescript.Text.Restoration;

namespace Tapescript.Clean;

/// <summary>Cleans, with a model where one is configured. Whatever the model does, a document comes of it.</summary>
internal sealed class ModelCleaning(IOptions<CleanModelOptions> options, CleanMetrics metrics, TimeProvider time)
    : IDisposable
{
    private readonly ChatModel? model = options.Value.IsOn() ? new ChatModel(options.Value, time) : null;

    /// <summary>The model's name and its part in the work; empty without one.</summary>
    public string Id =>
        model is null ? "" : $"{model.Name} punctuation={options.Value.Punctuation} titles={options.Value.Titles}";

    /// <returns>The document, and whether rules had to do something that the model was to do.</returns>
    public async Task<(Transcript Document, bool FellBack)> CleanAsync(
        Transcript imported,
        CleaningOptions cleaning,
        IProgress<int> progress,
        CancellationToken ct
    )
    {
        if (model is null)
            return (TranscriptCleaning.Clean(imported, cleaning, [], progress, ct), false);
        var asker = new ModelQuestions(model, new ModelBudget(options.Value, time));
        var shares = new ModelShares(options.Value, progress);
        IReadOnlyList<RestoredPunctuation> restored = options.Value.Punctuation
            ? await asker.PunctuateAsync(
                TranscriptCleaning.Unpunctuated(imported, cleaning, ct),
                imported.Meta.Title,
                shares.Punctuation,
                ct
            )
            : [];
        var document = TranscriptCleaning.Clean(imported, cleaning, restored, shares.Rules, ct);
        if (options.Value.Titles)
            document = ChapterTitling.Apply(document, await asker.TitlesAsync(document, shares.Titles, ct));
        asker.Count(metrics);
        return (document with { Problems = [.. document.Problems, .. asker.Problems] }, asker.FellBack);
    }

    public void Dispose() => model?.Dispose();
}
