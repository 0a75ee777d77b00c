using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Tapescript.Contracts.Transcripts;
using Tapescript.Text.Translating;
using Tapescript.TranslateAlign.Engines;

namespace Tapescript.TranslateAlign;

/// <summary>
/// Translates sentences batch by batch. What an engine said is remembered as it comes, so that a crash loses one batch
/// and no sentence is translated twice.
/// </summary>
internal sealed partial class SentenceTranslator(
    TranslateStore store,
    IOptions<TranslateOptions> options,
    ILogger<SentenceTranslator> logger
)
{
    public async Task<IReadOnlyDictionary<string, SentenceTranslation>> TranslateAsync(
        ITranslationEngine engine,
        MemoryScope scope,
        IReadOnlyList<Sentence> sentences,
        Func<int, Task> reportAsync,
        CancellationToken ct
    )
    {
        var known = await store.RecallAsync(scope, [.. sentences.Select(s => s.Hash)], ct);
        var todo = sentences.Where(s => !known.ContainsKey(s.Hash)).DistinctBy(s => s.Hash).ToList();
        var failures = 0;
        var done = 0;
        foreach (var batch in todo.Chunk(options.Value.BatchSentences))
        {
            await TranslateBatchAsync(batch);
            done += batch.Length;
            await reportAsync(done * 100 / todo.Count);
        }

        return sentences.ToDictionary(
            s => s.Id,
            s =>
                known.GetValueOrDefault(s.Hash)
                ?? new SentenceTranslation(null, UntranslatedReason.EngineFailed, scope.Engine),
            StringComparer.Ordinal
        );

        // A bad batch is halved until the sentence that spoils it stands alone.
        async Task TranslateBatchAsync(Sentence[] batch)
        {
            if (failures >= options.Value.MostFailures)
                return;
            if (await AskAsync(batch) is { } answers)
            {
                var judged = batch.Zip(answers, (s, answer) => (s.Hash, Judge(s, answer, scope.Engine))).ToList();
                await store.RememberAsync(scope, judged, ct);
                foreach (var (hash, translation) in judged)
                    known[hash] = translation;
            }
            else if (batch.Length > 1)
            {
                await TranslateBatchAsync(batch[..(batch.Length / 2)]);
                await TranslateBatchAsync(batch[(batch.Length / 2)..]);
            }
        }

        async Task<IReadOnlyList<string>?> AskAsync(Sentence[] batch)
        {
            try
            {
                return await engine.TranslateAsync([.. batch.Select(s => s.Text)], ct);
            }
            catch (EngineException e)
            {
                failures++;
                LogFailed(engine.Id, batch.Length, e.Message);
                return null;
            }
        }
    }

    private static SentenceTranslation Judge(Sentence sentence, string answer, string engine) =>
        AnswerCheck.Refuse(sentence.Text, answer, new LanguagePair("en", "es")) is { } reason
            ? new SentenceTranslation(null, reason, engine)
            : new SentenceTranslation(answer, null, engine);

    [LoggerMessage(Level = LogLevel.Warning, Message = "{Engine} failed on a batch of {Sentences}: {Reason}")]
    private partial void LogFailed(string engine, int sentences, string reason);
}
