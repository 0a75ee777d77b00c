using System.Globalization;
using Tapescript.Contracts.Transcripts;
using Tapescript.Text.Words;

namespace Tapescript.Text.Quality;

/// <summary>How much of a document a translation has, by words and by time, and where it stops; said in words.</summary>
internal sealed class TranslatedShare
{
    private const string Nothing = "nothing is translated";
    private const string OfWords = " of the words";
    private const string OfTime = " of the time";
    private const string ToTheEnd = "; to the end";
    private const string BeforeTheEnd = "; stops before the end";
    private const string StopsAt = "; stops at ";
    private const string Some = "less than 1";
    private const string Sign = " %";
    private const int MostOfAName = 60;
    private int _pieces;
    private int _translated;
    private long _words;
    private long _translatedWords;
    private long _time;
    private long _translatedTime;
    private long? _until;
    private bool _complete;

    /// <summary>The share of a translation of a clean document. Beads may name sentences that are not there.</summary>
    public static TranslatedShare Of(Transcript t, Translation translation)
    {
        var covered = TranslationFigures.CoveredIds(translation);
        var share = new TranslatedShare();
        foreach (var sentence in t.Sentences)
            share.Add(sentence.Text, sentence.Start, sentence.End, covered.Contains(sentence.Id));
        return share;
    }

    /// <summary>The share of a track that stands beneath the cues of a document which is not clean.</summary>
    public static TranslatedShare Of(IReadOnlyList<Cue> source, Track track)
    {
        var covered = track.Cues.Where(c => !string.IsNullOrWhiteSpace(c.Text)).Select(c => c.Pair).ToHashSet();
        var share = new TranslatedShare();
        for (var i = 0; i < source.Count; i++)
            share.Add(source[i].Text, source[i].Start, source[i].End, covered.Contains(i));
        return share;
    }

    /// <summary>Says it, such as <c>Chinese: 62 % of the words and 58 % of the time; stops at 12:34</c>.</summary>
    public string Say(string language)
    {
        if (_translated == 0)
            return $"{language}: {Nothing}";
        var time = _time > 0 ? " and " + Percent(_translatedTime, _time) + OfTime : "";
        var end =
            _complete ? ToTheEnd
            : _until is { } ms ? StopsAt + Time(ms)
            : BeforeTheEnd;
        return $"{language}: {Percent(_translatedWords, _words)}{OfWords}{time}{end}";
    }

    /// <summary>Whether a text is what <see cref="Say" /> says of some language.</summary>
    public static bool IsSaid(string text, out string language)
    {
        var colon = text.IndexOf(": ", StringComparison.Ordinal);
        language = colon > 0 ? text[..colon] : "";
        if (colon is < 1 or > MostOfAName)
            return false;
        var rest = text.AsSpan(colon + 2);
        if (rest is Nothing)
            return true;
        if (!TakePercent(ref rest) || !Take(ref rest, OfWords))
            return false;
        if (Take(ref rest, " and ") && (!TakePercent(ref rest) || !Take(ref rest, OfTime)))
            return false;
        return rest is ToTheEnd or BeforeTheEnd || (Take(ref rest, StopsAt) && IsTime(rest));
    }

    private void Add(string text, long? start, long? end, bool translated)
    {
        var words = WordSegmenter.Count(text);
        var time = Math.Max(0, end - start ?? 0);
        _pieces++;
        _words += words;
        _time += time;
        _complete = translated || (_complete && words == 0);
        if (!translated)
            return;
        _translated++;
        _translatedWords += words;
        _translatedTime += time;
        _until = end ?? start ?? _until;
    }

    /// <summary>What is not all is not 100 %, and what is something is not 0 %.</summary>
    private string Percent(long part, long all)
    {
        if (_translated == _pieces || part == all)
            return "100" + Sign;
        var percent = Math.Min(99, part * 100 / all);
        return (percent == 0 && part > 0 ? Some : percent.ToString(CultureInfo.InvariantCulture)) + Sign;
    }

    private static string Time(long ms)
    {
        var seconds = Math.Max(0, ms) / 1000;
        return seconds >= 3600
            ? string.Create(CultureInfo.InvariantCulture, $"{seconds / 3600}:{seconds / 60 % 60:00}:{seconds % 60:00}")
            : string.Create(CultureInfo.InvariantCulture, $"{seconds / 60}:{seconds % 60:00}");
    }

    private static bool Take(ref ReadOnlySpan<char> text, string start)
    {
        if (!text.StartsWith(start))
            return false;
        text = text[start.Length..];
        return true;
    }

    private static bool TakePercent(ref ReadOnlySpan<char> text)
    {
        if (!Take(ref text, Some))
        {
            var digits = text.IndexOfAnyExceptInRange('0', '9');
            if (digits is < 1 or > 3)
                return false;
            text = text[digits..];
        }

        return Take(ref text, Sign);
    }

    private static bool IsTime(ReadOnlySpan<char> text) =>
        text.Length is >= 4 and <= 12 && text.IndexOfAnyExceptInRange('0', ':') < 0 && text.Contains(':');
}
