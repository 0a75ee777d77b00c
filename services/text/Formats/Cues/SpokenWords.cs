using Tapescript.Contracts.Transcripts;

namespace Tapescript.Text.Formats;

/// <summary>Finds the words of which the source has times in the lines of a cue of a clean document.</summary>
internal static class SpokenWords
{
    public static IReadOnlyList<Word>? Of(List<string> lines, List<(SentencePiece Piece, Word? Spoken)> pieces)
    {
        if (!pieces.Exists(p => p.Spoken is not null))
            return null;
        var text = string.Join('\n', lines);
        var words = new List<Word>(pieces.Count);
        int at = 0,
            points = 0;
        for (var i = 0; i < pieces.Count; i++)
        {
            var (piece, spoken) = pieces[i];
            var found = text.IndexOf(piece.Text, at, StringComparison.Ordinal);
            if (found < 0)
                continue;
            points += CodePoints.Count(text.AsSpan(at, found - at));

            // What a repair added stands at the place of the word before it, which has its times already.
            var added = i > 0 && pieces[i - 1].Piece.Cue == piece.Cue && pieces[i - 1].Piece.Offset == piece.Offset;
            if (spoken is { } word && !added)
                words.Add(word with { Offset = points });
            points += CodePoints.Count(piece.Text);
            at = found + piece.Text.Length;
        }

        return words;
    }
}
