using Tapescript.Contracts.Transcripts;
using Tapescript.Text.Tests.Cleaning;

namespace Tapescript.Text.Tests.Rolling;

/// <summary>A talk of made-up lines, with real repeats, one-word lines and pauses, as rolling captions show it.</summary>
internal sealed class Talk
{
    private static readonly string[] Vocabulary =
        "river stone garden winter yellow paper engine window morning copper ladder basket silver harbour candle meadow pocket thunder velvet bridge lantern anchor pepper willow marble saddle ribbon kettle orchard feather compass tunnel blanket mirror pebble hammer barrel cradle temple valley island shadow whistle bottle carpet market castle button forest ocean".Split(
            ' '
        );

    private readonly List<(string Text, long Start, long End, bool Fresh)> _lines = [];

    public Talk(int seed, int lines)
    {
        var random = new Random(seed);
        long at = 0;
        for (var i = 0; i < lines; i++)
        {
            var fresh = i == 0 || random.Next(25) == 0;
            if (i > 0 && fresh)
                at += 5000;
            var text = random.Next(12) switch
            {
                0 => "yeah",
                1 when i > 0 => _lines[^1].Text,
                _ => string.Join(' ', random.GetItems(Vocabulary, random.Next(2, 8))),
            };
            var end = at + random.Next(800, 2500);
            _lines.Add((text, at, end, fresh));
            at = end;
        }
    }

    public IReadOnlyList<string> Words => [.. _lines.SelectMany(l => l.Text.Split(' '))];

    /// <summary>Each cue shows the line before and a new one; a hold cue stands between.</summary>
    public IReadOnlyList<Cue> Preserved(long hold)
    {
        var cues = new List<Cue>();
        for (var i = 0; i < _lines.Count; i++)
        {
            var (text, start, end, fresh) = _lines[i];
            cues.Add(
                fresh ? Sample.Cue(start, end - hold, text) : Sample.Cue(start, end - hold, _lines[i - 1].Text, text)
            );
            cues.Add(Sample.Cue(end - hold, end, text));
        }

        return cues;
    }

    /// <summary>The same in one line, as a copy of the page has it.</summary>
    public IReadOnlyList<Cue> Concatenated(Func<string, string>? dress = null)
    {
        var cues = new List<Cue>();
        for (var i = 0; i < _lines.Count; i++)
        {
            var (text, start, end, fresh) = _lines[i];
            var shown = dress is null ? text : dress(text);
            cues.Add(Sample.Cue(start, end, fresh ? shown : _lines[i - 1].Text + " " + shown));
        }

        return cues;
    }

    /// <summary>Every line once.</summary>
    public IReadOnlyList<Cue> Plain() => [.. _lines.Select(l => Sample.Cue(l.Start, l.End, l.Text))];
}
