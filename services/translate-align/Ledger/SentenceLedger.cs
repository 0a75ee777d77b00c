using Tapescript.Contracts.Transcripts;
using Tapescript.Text.Translating;

namespace Tapescript.TranslateAlign.Ledger;

/// <summary>
/// What has become of the sentences of one document in one language, in memory and in the store. Batches of several
/// engines' slots write to it at once.
/// </summary>
internal sealed class SentenceLedger
{
    private readonly TranslationJob job;
    private readonly TranslateStore store;
    private readonly Lock gate = new();
    private readonly Dictionary<string, LedgerRow> rows = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> asked = new(StringComparer.Ordinal);
    private readonly IReadOnlyList<Sentence> missing;
    private int settled;

    private SentenceLedger(TranslationJob job, TranslateStore store, IReadOnlyList<Sentence> missing) =>
        (this.job, this.store, this.missing) = (job, store, missing);

    /// <summary>Sentences that an engine is to translate.</summary>
    public int Total => missing.Count;

    /// <summary>Those of them that are settled.</summary>
    public int Done
    {
        get
        {
            lock (gate)
                return settled;
        }
    }

    /// <summary>Takes up the work where it was: what is stored and still fits stays, the memory is asked for the rest.</summary>
    public static async Task<SentenceLedger> OpenAsync(TranslationJob job, TranslateStore store, CancellationToken ct)
    {
        var ledger = new SentenceLedger(job, store, TranslationPlan.Missing(job.Document, job.Languages.Target));
        var changed = ledger.Compare(await store.FindLedgerAsync(job.Key, ct), await store.FindEditsAsync(job.Key, ct));
        var pending = ledger.Pending();
        if (pending.Count > 0)
        {
            var known = await store.RecallAsync(job.Key, pending.Select(s => s.Hash), ct);
            foreach (var sentence in pending)
            {
                if (ledger.Recall(sentence.Id, known[sentence.Hash]))
                    changed.Add(sentence.Id);
            }
        }

        ledger.settled = ledger.missing.Count(s => ledger.rows[s.Id].State != LedgerState.Pending);
        if (changed.Count > 0)
            await store.PutSentencesAsync(job.Key, [.. changed.Select(id => ledger.rows[id])], ct);
        return ledger;
    }

    public IReadOnlyList<Sentence> Pending()
    {
        lock (gate)
            return [.. missing.Where(s => rows[s.Id].State == LedgerState.Pending)];
    }

    /// <summary>Pending sentences whose last question failed with the engine, not with the answer.</summary>
    public IReadOnlyList<Sentence> PendingByOutage()
    {
        lock (gate)
            return
            [
                .. missing.Where(s =>
                    rows[s.Id] is { State: LedgerState.Pending, Reason: null or UntranslatedReason.EngineFailed }
                ),
            ];
    }

    /// <summary>Why a sentence has no translation yet; it stays pending.</summary>
    public void Note(IEnumerable<KeyValuePair<string, string>> reasons)
    {
        lock (gate)
        {
            foreach (var (id, reason) in reasons)
                rows[id] = rows[id] with { Reason = reason };
        }
    }

    public async Task<string> AskAsync(
        string engine,
        IReadOnlyList<Sentence> batch,
        long costMicros,
        CancellationToken ct
    )
    {
        lock (gate)
        {
            foreach (var sentence in batch)
                asked[sentence.Id] = asked.GetValueOrDefault(sentence.Id) + 1;
        }

        return await store.BeginCallAsync(job.Key, engine, batch.Count, costMicros, ct);
    }

    public async Task AcceptAsync(
        string callId,
        string engine,
        IReadOnlyDictionary<string, string> texts,
        CancellationToken ct
    )
    {
        var good = new List<LedgerRow>(texts.Count);
        lock (gate)
        {
            foreach (var (id, text) in texts)
                good.Add(
                    rows[id] with
                    {
                        State = LedgerState.Translated,
                        Text = text,
                        Engine = engine,
                        Attempt = asked.GetValueOrDefault(id),
                        Reason = null,
                    }
                );
        }

        // What began is stored, also when the process is told to stop meanwhile.
        await store.EndCallAsync(job.Key, callId, good, CancellationToken.None);
        lock (gate)
        {
            foreach (var row in good)
            {
                settled += rows[row.SentenceId].State == LedgerState.Pending ? 1 : 0;
                rows[row.SentenceId] = row;
            }
        }
    }

    /// <summary>What is still pending is untranslated, for the reason that was noted last.</summary>
    public async Task FinishAsync(CancellationToken ct)
    {
        var left = Pending()
            .Select(s => rows[s.Id])
            .Select(row =>
                row with
                {
                    State = LedgerState.Untranslated,
                    Reason = row.Reason ?? UntranslatedReason.EngineFailed,
                    Attempt = asked.GetValueOrDefault(row.SentenceId),
                }
            )
            .ToList();
        if (left.Count == 0)
            return;
        await store.PutSentencesAsync(job.Key, left, ct);
        foreach (var row in left)
            rows[row.SentenceId] = row;
        settled = missing.Count;
    }

    public IReadOnlyDictionary<string, SentenceTranslation> Answers() =>
        missing
            .Select(s => rows[s.Id])
            .ToDictionary(
                row => row.SentenceId,
                row => new SentenceTranslation(row.Text, row.Reason, row.Engine, row.State == LedgerState.Edited),
                StringComparer.Ordinal
            );

    /// <summary>The sentences just before one, with their translations.</summary>
    public IReadOnlyList<ContextPair> Before(Sentence first, int most)
    {
        lock (gate)
        {
            var position = rows[first.Id].Position;
            var from = Math.Max(0, position - most);
            return
            [
                .. job
                    .Document.Sentences.Skip(from)
                    .Take(position - from)
                    .Select(s => new ContextPair(s.Text, rows[s.Id].Text)),
            ];
        }
    }

    private HashSet<string> Compare(IReadOnlyList<LedgerRow> stored, IReadOnlyList<LedgerRow> edits)
    {
        var before = stored.ToDictionary(row => row.SentenceId, StringComparer.Ordinal);
        var edited = edits.ToLookup(row => (row.SentenceId, row.SourceHash));
        var aligned = Aligned();
        var changed = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < job.Document.Sentences.Count; i++)
        {
            var sentence = job.Document.Sentences[i];
            var row = New(sentence, i, aligned.GetValueOrDefault(sentence.Id));
            if (row.State == LedgerState.Pending && edited[(sentence.Id, sentence.Hash)].FirstOrDefault() is { } edit)
                row = row with { State = LedgerState.Edited, Text = edit.Text, EditedBy = edit.EditedBy };
            if (before.TryGetValue(sentence.Id, out var old) && Stands(old, row))
                row = old;
            else
                changed.Add(sentence.Id);
            rows[sentence.Id] = row;
        }

        return changed;
    }

    private LedgerRow New(Sentence sentence, int position, Bead? bead) =>
        new()
        {
            SentenceId = sentence.Id,
            Position = position,
            SourceHash = sentence.Hash,
            Glossary = Glossary.VersionOf(job.Glossary.Occurring(sentence.Text)),
            Chain = job.Chain,
            State =
                bead is null ? LedgerState.Pending
                : bead.State == BeadState.Edited ? LedgerState.Edited
                : bead.State == BeadState.Translated ? LedgerState.Translated
                : LedgerState.Aligned,
            Engine = bead?.Engine,
            Confidence = bead?.Confidence is { } ratio ? (int)(ratio.Value * 1000) : null,
        };

    private static bool Stands(LedgerRow old, LedgerRow now) =>
        old.SourceHash == now.SourceHash
        && (
            old.State == LedgerState.Edited
            || (
                (old.State == now.State || now.State == LedgerState.Pending)
                && old.State != LedgerState.Aligned == (now.State != LedgerState.Aligned)
                && old.Glossary == now.Glossary
                && old.Chain == now.Chain
                && old.Confidence == now.Confidence
                // Whoever repaired an engine and tries again wants just these.
                && old.State != LedgerState.Untranslated
            )
        );

    private Dictionary<string, Bead> Aligned()
    {
        var open = missing.Select(s => s.Id).ToHashSet(StringComparer.Ordinal);
        var beads = new Dictionary<string, Bead>(StringComparer.Ordinal);
        foreach (var bead in TranslationPlan.Find(job.Document, job.Languages.Target)?.Beads ?? [])
        {
            foreach (var id in bead.Sentences.Where(id => !open.Contains(id)))
                beads[id] = bead;
        }

        return beads;
    }

    // Of what several engines made, the one that would be asked first.
    private bool Recall(string id, IEnumerable<MemoryRow> known)
    {
        var row = rows[id];
        var usable = known.Where(m => m.Glossary == row.Glossary).ToList();
        foreach (var engine in job.Engines)
        {
            if (usable.Find(m => m.Engine == engine.Id) is not { } memory)
                continue;
            rows[id] = row with
            {
                State = LedgerState.Translated,
                Text = memory.Text,
                Engine = memory.Engine,
                Attempt = 0,
                Reason = null,
            };
            return true;
        }

        return false;
    }
}
