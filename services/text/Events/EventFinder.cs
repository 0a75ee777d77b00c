using Tapescript.Contracts.Transcripts;
using Tapescript.Text.Words;

namespace Tapescript.Text.Events;

/// <summary>Finds the sounds that stand as text between brackets or as signs of music.</summary>
internal static class EventFinder
{
    private const int MostWords = 5;
    private const int MostPoints = 60;

    private static readonly System.Buffers.SearchValues<char> Signs = System.Buffers.SearchValues.Create(
        "♪♫♬♩[(（【［*"
    );

    /// <returns>False when a text has no sign at which a sound could begin.</returns>
    public static bool MayHold(ReadOnlySpan<char> text) => text.IndexOfAny(Signs) >= 0;

    public static IReadOnlyList<EventMark> Find(ReadOnlySpan<int> points)
    {
        List<EventMark>? marks = null;
        for (var i = 0; i < points.Length; )
        {
            var length = 0;
            EventKind? kind = null;
            if (points[i] is '♪' or '♫' or '♬' or '♩')
            {
                for (length = 1; i + length < points.Length && points[i + length] is '♪' or '♫' or '♬' or '♩'; )
                    length++;
                kind = EventKind.Music;
            }
            else if (Close(points[i]) is var close and not 0)
            {
                length = Length(points[i..], close);
                kind = length == 0 ? null : KindOf(points.Slice(i, length), IsAlone(points, i, i + length));
            }

            if (kind is null)
            {
                i++;
                continue;
            }

            (marks ??= []).Add(new EventMark(i, i + length, kind.Value));
            i += length;
        }

        return marks ?? (IReadOnlyList<EventMark>)[];
    }

    private static int Close(int open) =>
        open switch
        {
            '[' => ']',
            '(' => ')',
            '（' => '）',
            '【' => '】',
            '［' => '］',
            '*' => '*',
            _ => 0,
        };

    private static int Length(ReadOnlySpan<int> points, int close)
    {
        for (var i = 1; i < points.Length && i < MostPoints; i++)
        {
            if (points[i] == close)
                return i + 1;
            if (points[i] == '\n' || points[i] == points[0])
                return 0;
        }

        return 0;
    }

    private static bool IsAlone(ReadOnlySpan<int> points, int from, int to)
    {
        while (from > 0 && points[from - 1] is ' ' or 0xA0)
            from--;
        while (to < points.Length && points[to] is ' ' or 0xA0)
            to++;
        return (from == 0 || points[from - 1] == '\n') && (to == points.Length || points[to] == '\n');
    }

    private static EventKind? KindOf(ReadOnlySpan<int> bracketed, bool alone)
    {
        var inside = bracketed[1..^1];
        var words = WordSegmenter.Find(inside);
        if (words.Count == 0)
            return null;
        var text = CodePoints.ToText(inside).Trim();
        var folded = text.ToLowerInvariant();
        if (SoundWords.Of(folded) is { } whole)
            return whole;
        var isCjk = Scripts.IsHanOrKana(inside[0]);
        if (words.Count > (isCjk ? 8 : MostWords) || (bracketed[0] == '*' && !alone))
            return null;
        foreach (var word in folded.Split([' ', '-', ',', '_'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (SoundWords.Of(word) is { } kind && (alone || words.Count <= 3))
                return kind;
        }

        // A square bracket alone on its line names a sound, unless it is a number or a sign for a missing word.
        return alone && bracketed[0] is '[' or '【' && CodePoints.IsLetter(inside[words[0].From])
            ? EventKind.Other
            : null;
    }
}
