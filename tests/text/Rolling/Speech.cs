using Tapescript.Text.Words;

namespace Tapescript.Text.Tests.Rolling;

/// <summary>
/// What was really said, line by line, with everything that makes rolling captions hard: lines said twice, words said
/// again at the start of the next line, lines of one word, pauses, speaker marks, sound tags, marks and capitals.
/// </summary>
internal sealed class Speech
{
    private readonly Random _random;
    private readonly bool _marks;

    public Speech(int seed, int lines, Tongue tongue, bool marks = false)
    {
        _random = new Random(seed);
        _marks = marks;
        Tongue = tongue;
        long at = _random.Next(3) * 1000;
        for (var i = 0; i < lines; i++)
        {
            var fresh = i == 0 || _random.Next(25) == 0;
            if (fresh)
                at += i == 0 ? 0 : _random.Next(2100, 9000);
            else if (_random.Next(10) == 0)
                at += _random.Next(20, 400);
            var text = Dress(Text(i));
            var words = Math.Max(2, WordSegmenter.Count(text));
            var end = at + (words * (Tongue.Space.Length > 0 ? _random.Next(250, 450) : _random.Next(120, 260))) + 300;
            Lines.Add(new SpokenLine(text, at, end, fresh));
            at = end;
        }
    }

    public Tongue Tongue { get; }

    public List<SpokenLine> Lines { get; } = [];

    public IReadOnlyList<string> Words => [.. Lines.SelectMany(l => WordSegmenter.Folded(l.Text))];

    private string Text(int i) =>
        _random.Next(24) switch
        {
            0 => Tongue.Yes,
            1 => Tongue.Yes + Tongue.Space + Tongue.Yes,
            2 or 3 when i > 0 => Lines[^1].Text,
            4 when i > 1 => Lines[^2].Text,
            5 or 6 when i > 0 => Again(Lines[^1].Text),
            7 => "[Music]",
            _ => Some(_random.Next(1, 9)),
        };

    private string Some(int count)
    {
        var words = _random.GetItems(Tongue.Words, count);
        // "that that", "no no no": people say a word twice.
        if (_random.Next(6) == 0)
            words[^1] = words[0];
        return string.Join(Tongue.Space, words);
    }

    // The last words of a line once more, at the start of the next: "and I think" / "I think we".
    private string Again(string line)
    {
        var words = Tongue.Space.Length > 0 ? line.Split(' ') : [.. line.Select(c => c.ToString())];
        var tail = words[^Math.Min(words.Length, _random.Next(1, 4))..];
        return string.Join(Tongue.Space, tail) + Tongue.Space + Some(_random.Next(1, 6));
    }

    private string Dress(string text)
    {
        if (!_marks || text[0] is '[' or '>')
            return text;
        if (_random.Next(3) == 0)
            text = char.ToUpperInvariant(text[0]) + text[1..];
        if (_random.Next(3) == 0)
            text +=
                Tongue.Space.Length == 0 ? "。"
                : _random.Next(2) == 0 ? "."
                : ",";
        return _random.Next(8) == 0 ? ">> " + text : text;
    }
}
