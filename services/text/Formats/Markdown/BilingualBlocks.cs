using Tapescript.Contracts.Transcripts;

namespace Tapescript.Text.Formats;

/// <summary>The blocks of a bilingual document: a bead each when it is clean, else a cue each.</summary>
internal static class BilingualBlocks
{
    public static List<DisplayCue> Of(Transcript t, WriteOptions options, out string? language)
    {
        if (t.Sentences.Count == 0)
        {
            language = TranslationChoice.PairedOf(t, options) is [var track, ..] ? track.Language : null;
            var cues = ImportedCues.Of(t, options).ToList();
            var paired = cues.Exists(c => c.Beneath.Exists(IsText));
            language = paired ? language : null;
            cues.ForEach(c => c.Beneath.RemoveAll(l => !IsText(l)));
            foreach (var cue in cues.Where(c => paired && c.Beneath.Count == 0))
                cue.Beneath.Add(BilingualReader.NotTranslated);
            return cues;
        }

        var translation = TranslationChoice.SpokenOf(t, options) is [var chosen, ..] ? chosen : null;
        language = translation?.Language;
        var index = new Dictionary<string, Sentence>(StringComparer.Ordinal);
        foreach (var sentence in t.Sentences)
            index[sentence.Id] = sentence;
        var beads = translation?.Beads ?? [.. t.Sentences.Select(s => new Bead { Sentences = [s.Id] })];
        var blocks = new List<DisplayCue>();
        foreach (var bead in beads)
        {
            var sentences = bead.Sentences.Where(index.ContainsKey).Select(id => index[id]).ToList();
            if (sentences.Count > 0)
                blocks.Add(Block(t, sentences, bead, translation is not null, blocks.Count == 0 ? 0 : blocks[^1].End));
            else if (bead.Text is { Length: > 0 } unpaired && blocks.Count > 0)
                blocks[^1].Beneath.Add(unpaired);
        }

        if (blocks.Exists(b => b.Beneath.Exists(IsText)))
        {
            foreach (var block in blocks.Where(b => b.Beneath.Exists(IsText)))
                block.Beneath.RemoveAll(l => !IsText(l));
            return blocks;
        }

        language = null;
        blocks.ForEach(b => b.Beneath.Clear());
        return blocks;
    }

    private static bool IsText(string line) =>
        !string.IsNullOrWhiteSpace(line) && CaptionText.OneLine(line).Trim() != BilingualReader.NotTranslated;

    private static DisplayCue Block(Transcript t, List<Sentence> sentences, Bead bead, bool bilingual, long before)
    {
        var start = sentences[0].Start ?? before;
        var block = new DisplayCue
        {
            Start = start,
            End = Math.Max(start, sentences[^1].End ?? start),
            Estimated = ReadingText.TimingOf(t, sentences[0]) is Timing.Estimated or Timing.None,
            Lines = [WideText.JoinAll(sentences.Select(s => s.Text))],
        };
        if (bilingual)
            block.Beneath.Add(string.IsNullOrWhiteSpace(bead.Text) ? BilingualReader.NotTranslated : bead.Text);
        return block;
    }
}
