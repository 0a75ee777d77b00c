using Tapescript.Text.Sentences;
using Tapescript.Text.Words;

namespace Tapescript.Text.Cleaning;

/// <summary>How a source is punctuated, counted once.</summary>
internal sealed record Punctuation(int Words, int Marks, int LowerAfterStop, int UpperAfterStop)
{
    private const int WordsPerMark = 60;
    private const int Least = 12;

    /// <summary>Too few sentence ends for its length: they have to be inferred.</summary>
    public bool IsMissing => Words >= Least && Marks * WordsPerMark < Words;

    /// <summary>Its sentences begin in lower case, so a small letter after a full stop says nothing.</summary>
    public bool IsLowerCase => LowerAfterStop >= 2 && UpperAfterStop * 4 < LowerAfterStop;

    public static Punctuation Of(CueText[] texts)
    {
        int words = 0,
            marks = 0,
            lower = 0,
            upper = 0;
        foreach (var text in texts)
        {
            words += text.Words.Count;
            var points = text.Points;
            if (SentenceMarks.Next(text.Cue.Text, 0) == text.Cue.Text.Length)
                continue;
            for (var i = 1; i < points.Length; i++)
            {
                if (points[i] > char.MaxValue || !SentenceMarks.IsEnd((char)points[i]) || !EndsWords(points[i - 1]))
                    continue;
                var last = i + 1 == points.Length;
                // A full stop between letters is no sentence end, nor is one behind a number at the end of a block.
                if (
                    !last
                    && !CodePoints.IsWhiteSpace(points[i + 1])
                    && points[i] < 128
                    && !SentenceMarks.IsCloser((char)points[i + 1])
                )
                    continue;
                if (last && CodePoints.IsDigit(points[i - 1]))
                    continue;
                marks++;
                if (i + 2 >= points.Length || points[i] != '.' || points[i + 2] > char.MaxValue)
                    continue;
                lower += char.IsLower((char)points[i + 2]) ? 1 : 0;
                upper += char.IsUpper((char)points[i + 2]) ? 1 : 0;
            }
        }

        return new Punctuation(words, marks, lower, upper);
    }

    /// <summary>A word, or a comma that was left before the mark: of several marks in a row the first one counts.</summary>
    private static bool EndsWords(int point) =>
        WordSegmenter.IsWordPoint(point) || point is ',' or ';' or '，' or '、' or '；';
}
