using System.Text.Json;
using Tapescript.Contracts.Transcripts;

namespace Tapescript.Text.Formats;

/// <summary>
/// Words that stand in a list of their own beside the segments (whisperX, the OpenAI API): they give segments without
/// words their times, and make cues where there are no segments.
/// </summary>
internal sealed class LooseWords
{
    private const long PauseMs = 1000;
    private const int MostWords = 40;
    private readonly List<(string Text, long? Start, long? End, double? Sure, LineRange Lines)> _words = [];

    public void Add(JsonElement word, LineRange lines)
    {
        if (WordList.NameOf(word) is { } name)
            _words.Add((name, WordList.StartOf(word), WordList.EndOf(word), WordList.SureOf(word), lines));
    }

    public void Place(List<Cue> cues)
    {
        if (_words.Count == 0 || cues.Exists(c => c.Words is not null))
            return;
        var next = 0;
        for (var i = 0; i < cues.Count; i++)
        {
            var places = new WordPlaces(cues[i].Text);
            for (; next < _words.Count && (_words[next].Start ?? 0) < (cues[i].End ?? long.MaxValue); next++)
                places.Add(_words[next].Text, _words[next].Start, _words[next].End, _words[next].Sure);
            cues[i] = cues[i] with { Words = places.Words };
        }
    }

    public void MakeCues(TranscriptDraft draft)
    {
        for (var first = 0; first < _words.Count; )
        {
            var last = first + 1;
            while (last < _words.Count && last - first < MostWords && !EndsAt(last - 1))
                last++;
            var words = _words.GetRange(first, last - first);
            var text = WordList.Join(words.Select(w => w.Text)).Trim();
            var places = new WordPlaces(text);
            words.ForEach(w => places.Add(w.Text, w.Start, w.End, w.Sure));
            var start = words.Find(w => w.Start is not null).Start;
            if (text.Length > 0)
                draft.Main.Add(
                    CueTextBuilder.Of(text.Split('\n')) with
                    {
                        Start = Positive(start),
                        End = Positive(words.FindLast(w => w.End is not null).End),
                        Timing = start is null ? Timing.None : Timing.Exact,
                        Words = places.Words,
                        SourceLines = new LineRange(words[0].Lines.First, words[^1].Lines.Last),
                    }
                );
            first = last;
        }
    }

    private bool EndsAt(int index) =>
        _words[index].Text.TrimEnd() is [.., '.' or '?' or '!' or '。' or '？' or '！']
        || _words[index + 1].Start - _words[index].End >= PauseMs;

    private static long? Positive(long? ms) => ms is { } value ? Math.Max(0, value) : null;
}
