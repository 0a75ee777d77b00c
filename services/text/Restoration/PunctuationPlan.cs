using Tapescript.Text.Cleaning;
using Tapescript.Text.Words;

namespace Tapescript.Text.Restoration;

/// <summary>What a model may be asked about a document's speech.</summary>
/// <param name="Language">The language of the speech, BCP 47; null when it is not known.</param>
/// <param name="Batches">Passages without marks, in order, apart from each other; each a question of its own.</param>
public sealed record PunctuationPlan(string? Language, IReadOnlyList<PunctuationBatch> Batches)
{
    private const int MostWords = 240;
    private const int LeastWords = 4;

    internal static PunctuationPlan Of(Flow flow, IReadOnlyList<Piece> pieces, CleaningWork work)
    {
        var batches = new List<PunctuationBatch>();
        var cuts = new List<int>();
        var words = 0;
        for (var i = 0; i < pieces.Count; i++)
        {
            if (!work.Punctuation.IsMissing && !pieces[i].SoftStart && !pieces[i].SoftEnd)
            {
                Close();
                continue;
            }

            var own = WordSegmenter.Count(flow.Text[pieces[i].From..pieces[i].To]);
            if (words + own > MostWords)
                Close();
            cuts.Add(i);
            words += own;
        }

        Close();
        return new PunctuationPlan(work.Language, batches);

        void Close()
        {
            if (words >= LeastWords)
            {
                var (from, to) = (pieces[cuts[0]].From, pieces[cuts[^1]].To);
                var inner = cuts.Skip(1).Select(piece => pieces[piece].From - from).ToList();
                batches.Add(new PunctuationBatch(from, to, flow.Text[from..to], inner));
            }

            cuts.Clear();
            words = 0;
        }
    }
}
