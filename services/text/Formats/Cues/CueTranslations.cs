using Tapescript.Contracts.Transcripts;
using Tapescript.Text.Projection;

namespace Tapescript.Text.Formats;

/// <summary>Puts translations beneath the cues in which their sentences stand. The times of the cues stay as they are.</summary>
internal static class CueTranslations
{
    public static void Place(Transcript t, List<DisplayCue> cues, WriteOptions options)
    {
        var chosen = TranslationChoice.Of(t, options);
        if (chosen.Count == 0 || cues.Count == 0)
            return;
        foreach (var translation in chosen)
        {
            var limits = ReadingLimits.Of(translation, options);
            var text = new string?[cues.Count];
            var at = 0;
            foreach (var piece in new TranslationProjection(t, cues).Project(translation, limits, merges: false))
            {
                // What stands in no cue goes on with the one before.
                at = piece.Slot < cues.Count ? piece.Slot : at;
                text[at] = WideText.Join(text[at] ?? "", piece.Text);
            }

            for (var i = 0; i < cues.Count; i++)
                if (text[i] is { Length: > 0 } line)
                    cues[i].AddTranslation(translation.Language, ProjectedLines.Of(line, limits));
        }
    }
}
