using System.Text;
using Tapescript.Contracts.Transcripts;
using Tapescript.Text.Cleaning;

namespace Tapescript.Text.Tests.Formats;

/// <summary>Documents of every kind, by number: imported or clean, with all that a document may hold and hard text.</summary>
internal sealed class ArbitraryDocument(int seed)
{
    private static readonly string[] Pieces =
    [
        "The oven is warm.",
        "flour and water",
        "面粉很有耐心。",
        "水",
        "# not a title",
        "## nor a chapter",
        "- no list",
        "1. no list",
        "> no quote",
        "* no bullet",
        "*  no bullet either",
        "<b>bold</b>",
        "<a name=\"x\"></a>",
        "[a](b)",
        "[12:34] a time",
        "(12:34) a time",
        "12:34",
        "(0:00:05)",
        "[0:00:05](https://youtu.be/abcdefghijk?t=5)",
        "`code`",
        "```",
        "---",
        "**Name:** said",
        "**bold**",
        "_under_ score",
        "back\\slash \\* \\",
        "Key: value",
        "Length: 12s",
        "Translation: fr",
        "https://example.org/a",
        "(not translated)",
        "*Language: en*",
        "Transcript:",
        "### Table of contents",
        "a\"quote\"",
        "\"quoted\",and;more",
        "tab\there",
        "&amp; &lt;",
        "00:00:01,000 --> 00:00:02,000",
        "[00:00:00.000 --> 00:00:02.000]   x",
        "CHAPTERS:",
        "-",
        "#",
        "\\",
        ">",
        "♪",
        "\e[31mred\e[0m",
        "\uD83D\uDE00 face",
        "a\u00A0b\u2028c",
        "é\u0301",
        "{\"a\": [",
        ",",
        "~0:00:01",
        "+1",
        "Speaker 1: hello",
        "whisper_init: x",
    ];

    private readonly Random _random = new(seed);

    public Transcript Imported()
    {
        var cues = new List<Cue>();
        long at = 0;
        var timing = (Timing)_random.Next(3);
        var speakers = _random.Next(4);
        for (var i = _random.Next(1, 9); i > 0; i--)
        {
            var length = _random.Next(1, 50) * 100;
            var start = timing == Timing.Second ? at / 1000 * 1000 : at;
            cues.Add(
                Cue() with
                {
                    Start = start,
                    End = start + length,
                    Timing = timing,
                    Speaker = speakers > 0 && _random.Next(3) > 0 ? "p" + _random.Next(speakers) : null,
                    Confidence = Chance() ? new Ratio(_random.NextDouble()) : null,
                }
            );
            if (Chance() && Chance())
                cues[^1] = WithWords(cues[^1]);
            at += length + (_random.Next(4) * 700);
            if (_random.Next(40) == 0)
                at = Math.Max(0, at - 3000);
            if (_random.Next(40) == 0)
                at += 400_000_000;
        }

        var tracks = new List<Track>
        {
            new() { Language = Chance() ? "en" : null, Cues = cues },
        };
        foreach (var language in ((string?[])["zh-CN", "id", null]).Where(_ => _random.Next(3) == 0))
            tracks.Add(Track(language, cues.Count));
        return new Transcript
        {
            Source = new TranscriptSource
            {
                Id = Chance() ? "youtube:abcdefghijk" : "sha256:00",
                Url = Chance() ? "https://www.youtube.com/watch?v=abcdefghijk" : null,
            },
            Meta = new TranscriptMeta
            {
                Title = Chance() ? Text() : null,
                Language = tracks[0].Language,
                Channel = Chance() ? Text() : null,
                Published = Chance() ? new DateOnly(2024, 2, 29) : null,
                DurationMs = Chance() ? _random.Next(1, 9999) * 1000L : null,
                Model = Chance() ? Text() : null,
                Extra = [.. Enumerable.Range(0, _random.Next(4)).Select(_ => Extra())],
            },
            Speakers =
            [
                .. Enumerable
                    .Range(0, speakers)
                    .Select(i => new Speaker { Id = "p" + i, Name = Chance() ? Text() : null }),
            ],
            Tracks = tracks,
            Chapters = [.. Chapters(cues)],
        };
    }

    public Transcript Clean()
    {
        var t = TranscriptCleaning.Clean(Imported(), new CleaningOptions(), CancellationToken.None);
        var made = new List<Translation>();
        foreach (var language in ((string[])["es", "zh-CN"]).Where(_ => Chance()))
            made.Add(new Translation { Language = language, Beads = [.. Beads(t)] });
        return t with { Translations = [.. t.Translations, .. made] };
    }

    private IEnumerable<Bead> Beads(Transcript t)
    {
        for (var i = 0; i < t.Sentences.Count; )
        {
            var count = Math.Min(_random.Next(1, 3), t.Sentences.Count - i);
            yield return new Bead
            {
                Sentences = [.. t.Sentences.Skip(i).Take(count).Select(s => s.Id)],
                Text = _random.Next(4) > 0 ? Text() : null,
            };
            i += count;
            if (_random.Next(8) == 0)
                yield return new Bead { Text = Text(), State = BeadState.Unpaired };
        }
    }

    private Track Track(string? language, int cues) =>
        new()
        {
            Language = language,
            Cues = [.. Enumerable.Range(0, cues).Where(_ => _random.Next(4) > 0).Select(i => Cue() with { Pair = i })],
        };

    private IEnumerable<Chapter> Chapters(List<Cue> cues)
    {
        var titles = new[] { Text(), Text() };
        foreach (var cue in cues.OrderBy(c => c.Start))
            if (_random.Next(4) == 0)
                yield return new Chapter { Title = titles[_random.Next(2)], Start = cue.Start };
    }

    private MetaEntry Extra() =>
        _random.Next(6) switch
        {
            0 => new MetaEntry("Video Description", Text() + "\n" + Text() + "\n\n" + Text()),
            1 => new MetaEntry("Length", "12s"),
            2 => new MetaEntry("yt2doc", "0.3.2"),
            3 => new MetaEntry("Title", Text()),
            4 => new MetaEntry("Video Keywords", "['a', 'b']"),
            _ => new MetaEntry(Text(), Text()),
        };

    private Cue Cue()
    {
        var lines = Enumerable.Range(0, _random.Next(1, 3)).Select(_ => Text()).ToList();
        return new Cue
        {
            Text = string.Join('\n', lines),
            Lines = lines.Count == 1 ? [0] : [0, lines[0].EnumerateRunes().Count() + 1],
        };
    }

    private Cue WithWords(Cue cue)
    {
        var words = new List<Word>();
        var point = 0;
        var before = ' ';
        foreach (var rune in cue.Text.EnumerateRunes())
        {
            if (char.IsWhiteSpace(before) && !Rune.IsWhiteSpace(rune) && _random.Next(5) > 0)
                words.Add(
                    new Word(
                        point,
                        cue.Start!.Value + (words.Count * 10),
                        Chance() ? cue.End : null,
                        Chance() ? new Ratio(0.5) : null
                    )
                );
            before = rune.IsBmp ? (char)rune.Value : 'x';
            point++;
        }

        return words.Count == 0 ? cue : cue with { Words = words };
    }

    private string Text()
    {
        var text = Pieces[_random.Next(Pieces.Length)];
        for (var i = _random.Next(3); i > 0; i--)
            text += " " + Pieces[_random.Next(Pieces.Length)];
        return text;
    }

    private bool Chance() => _random.Next(2) == 0;
}
