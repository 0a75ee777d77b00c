using Tapescript.Contracts.Transcripts;
using Tapescript.Text.Languages;

namespace Tapescript.Text.Formats;

/// <summary>
/// Tells which lines of a cue are the source and which the translation: by their script, else by words that stand in the
/// first lines of other cues or in the last.
/// </summary>
internal sealed class LineSides
{
    private const int MostWords = 200_000;
    private readonly Dictionary<string, int> _words = new(StringComparer.OrdinalIgnoreCase);
    private readonly int _upper;
    private readonly int _lower;

    public LineSides(List<Cue> stacked)
    {
        _upper = ScriptOf(string.Join('\n', stacked.Take(MostWords / 100).Select(CueLines.First)));
        _lower = ScriptOf(string.Join('\n', stacked.Take(MostWords / 100).Select(CueLines.Last)));
        if (_upper != _lower)
            return;
        foreach (var cue in stacked)
        {
            Learn(CueLines.First(cue), 1);
            Learn(CueLines.Last(cue), -1);
            if (_words.Count > MostWords)
                break;
        }
    }

    /// <summary>Whether a character of it says as much as a word.</summary>
    public static bool IsDense(string text) => ScriptOf(text) == 1;

    /// <summary>The line that the translation begins with; 0 when the cue is all of one side.</summary>
    public int Split(Cue cue)
    {
        var lines = CueLines.Of(cue);
        var sides = Array.ConvertAll(lines, Side);
        if (sides[0] < 0 || sides[^1] > 0)
            return 0;
        int best = 0,
            bestScore = int.MinValue,
            score = -sides.Sum();
        for (var at = 1; at < lines.Length; at++)
        {
            score += 2 * sides[at - 1];
            if (score > bestScore)
                (best, bestScore) = (at, score);
        }

        return bestScore > 0 ? best : 0;
    }

    private int Side(string line)
    {
        if (_upper == _lower)
            return Words(line).Sum(w => Math.Sign(_words.GetValueOrDefault(w)));
        var script = ScriptOf(line);
        return script == _upper ? 1
            : script == _lower ? -1
            : 0;
    }

    private void Learn(string line, int side)
    {
        foreach (var word in Words(line))
            _words[word] = _words.GetValueOrDefault(word) + side;
    }

    private static IEnumerable<string> Words(string line) =>
        line.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(w => w.Trim('.', ',', '!', '?', '¿', '¡', '"'));

    /// <summary>The script that most of a text is in: Han and kana are one, and count three times; 0 is none.</summary>
    private static int ScriptOf(string text)
    {
        var count = ScriptCount.Of(text);
        int[] weights =
        [
            0,
            (count.Han + count.Kana) * 3,
            count.Hangul * 2,
            count.Latin,
            count.Cyrillic,
            count.Arabic,
            count.Hebrew,
            count.Greek,
            count.Thai,
            count.Devanagari,
        ];
        return Array.IndexOf(weights, weights.Max());
    }
}
