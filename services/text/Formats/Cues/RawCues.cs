using Tapescript.Contracts.Transcripts;

namespace Tapescript.Text.Formats;

/// <summary>The text of track 0 by code points, without counting from the start of a long cue each time.</summary>
internal sealed class RawCues(IReadOnlyList<Cue> cues)
{
    private int _cached = -1;
    private int[]? _index;

    public IReadOnlyList<Cue> Cues => cues;

    public string Slice(Span span)
    {
        var text = cues[span.Cue].Text;
        if (_cached != span.Cue)
            (_cached, _index) = (span.Cue, IndexOf(text));
        return _index is null ? text[span.From..span.To] : text[_index[span.From].._index[span.To]];
    }

    private static int[]? IndexOf(string text)
    {
        if (!text.Any(char.IsSurrogate))
            return null;
        var index = new List<int>(text.Length + 1);
        for (var i = 0; i < text.Length; i++)
            if (!char.IsLowSurrogate(text[i]))
                index.Add(i);
        index.Add(text.Length);
        return [.. index];
    }
}
