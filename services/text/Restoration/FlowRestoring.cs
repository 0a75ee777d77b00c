using System.Text;
using Tapescript.Contracts.Transcripts;
using Tapescript.Text.Cleaning;

namespace Tapescript.Text.Restoration;

/// <summary>Puts what a model restored into a flow: new signs stand for no raw text, and are on record as inferred.</summary>
internal static class FlowRestoring
{
    public static Flow Apply(Flow flow, IReadOnlyList<RestoredPunctuation> restored, CleaningWork work)
    {
        var fitting = restored.Where(r => Fits(flow, r.Batch)).OrderBy(r => r.Batch.From).ToList();
        if (fitting.Count == 0)
            return flow;
        var text = new StringBuilder(flow.Text.Length + (fitting.Count * 64));
        var atoms = new FlowAtoms();
        var shifts = new List<int>();
        var inferences = new List<FlowInference>();
        var ranges = new List<(int From, int To)>();
        var at = 0;
        foreach (var passage in fitting)
        {
            if (passage.Batch.From < at)
                continue;
            Copy(passage.Batch.From);
            var start = text.Length;
            foreach (var edit in passage.Edits)
            {
                Copy(passage.Batch.From + edit.At);
                inferences.Add(new FlowInference(text.Length, edit.Replaces ? InferredKind.Case : InferredKind.Mark));
                text.Append(edit.Sign);
                atoms.Add(edit.Replaces ? flow.Atoms[at] : new FlowAtom(-1, 0, 0));
                if (edit.Replaces)
                    at++;
                else
                    // A mark belongs to the word before the place, one that opens to the word behind it.
                    shifts.Add(edit.Sign is '¿' or '¡' ? at + 1 : at);
            }

            Copy(passage.Batch.To);
            ranges.Add((start, text.Length));
            Record(flow, passage, work);
        }

        Copy(flow.Text.Length);
        return flow with
        {
            Text = text.ToString(),
            Atoms = atoms,
            Joints = [.. flow.Joints.Select(j => j with { At = Shifted(j.At) })],
            Censored = [.. flow.Censored.Select(Shifted)],
            Inferences = inferences,
            Restored = ranges,
        };

        void Copy(int to)
        {
            text.Append(flow.Text, at, to - at);
            for (; at < to; at++)
                atoms.Add(flow.Atoms[at]);
        }

        int Shifted(int place)
        {
            int low = 0,
                high = shifts.Count;
            while (low < high)
            {
                var middle = (low + high) / 2;
                if (shifts[middle] <= place)
                    low = middle + 1;
                else
                    high = middle;
            }

            return place + low;
        }
    }

    private static bool Fits(Flow flow, PunctuationBatch batch) =>
        batch.From >= 0
        && batch.To <= flow.Text.Length
        && batch.From < batch.To
        && flow.Text.AsSpan(batch.From, batch.To - batch.From).SequenceEqual(batch.Text);

    private static void Record(Flow flow, RestoredPunctuation passage, CleaningWork work)
    {
        var spans = new List<Span>();
        for (var i = passage.Batch.From; i < passage.Batch.To; i++)
        {
            var atom = flow.Atoms[i];
            if (atom.Cue < 0 || atom.From == atom.To)
                continue;
            if (spans.Count > 0 && spans[^1].Cue == atom.Cue)
                spans[^1] = spans[^1] with { To = atom.To };
            else
                spans.Add(new Span(atom.Cue, atom.From, atom.To));
        }

        work.Record(
            new Change
            {
                Kind = ChangeKind.Punctuation,
                Spans = spans,
                Before = passage.Batch.Text,
                After = PunctuationAnswer.Applied(passage.Batch.Text, passage.Edits),
                By = ChangeAuthor.Model,
            }
        );
    }
}
