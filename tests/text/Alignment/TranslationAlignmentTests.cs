using Tapescript.Contracts.Transcripts;
using Tapescript.Text.Alignment;
using Tapescript.Text.Cleaning;

namespace Tapescript.Text.Tests.Alignment;

public class TranslationAlignmentTests
{
    private static readonly string[] Lines =
    [
        "The mill stands by the river.",
        "It was built in 1843.",
        "Nobody lives there now.",
        "The wheel still turns when the water is high.",
        "Children play in the meadow.",
        "In winter everything freezes.",
    ];

    private static readonly string[] Chinese =
    [
        "磨坊在河边。",
        "它建于1843年。",
        "现在没有人住在那里。",
        "水位高的时候轮子还在转。",
        "孩子们在草地上玩。",
        "冬天一切都结冰了。",
    ];

    [Fact]
    public void Printed_pairs_become_beads()
    {
        var aligned = Align(Cleaned(Lines, Chinese));

        var beads = aligned.Translations.ShouldHaveSingleItem().Beads;
        beads.Select(b => b.Text).ShouldBe(Chinese);
        beads.ShouldAllBe(b => b.State == BeadState.Aligned && b.Confidence != null);
        beads.SelectMany(b => b.Sentences).ShouldBe(aligned.Sentences.Select(s => s.Id));
    }

    [Fact]
    public void A_translation_that_stops_says_from_where()
    {
        var beads = Align(Cleaned(Lines, Chinese[..3])).Translations[0].Beads;

        beads.Take(3).ShouldAllBe(b => b.State == BeadState.Aligned);
        beads.Skip(3).ShouldAllBe(b => b.Reason == UntranslatedReason.SourceEnds && b.Text == null);
        beads.Count.ShouldBe(6);
    }

    [Fact]
    public void A_sentence_that_is_left_out_says_so()
    {
        string?[] holes = [.. Chinese];
        holes[3] = null;

        var beads = Align(Cleaned(Lines, holes)).Translations[0].Beads;

        var hole = beads.Single(b => b.State == BeadState.Untranslated);
        hole.Reason.ShouldBe(UntranslatedReason.NotInSource);
        hole.Sentences.Count.ShouldBe(1);
    }

    [Fact]
    public void A_second_track_without_pairs_is_aligned_by_its_times()
    {
        var cleaned = Cleaned(Lines, Chinese);
        var cues = cleaned.Tracks[1].Cues.Select(c => c with { Pair = null }).ToList();
        var timed = cleaned with { Tracks = [cleaned.Tracks[0], cleaned.Tracks[1] with { Cues = cues }] };

        Align(timed).Translations[0].Beads.Select(b => b.Text).ShouldBe(Chinese);
    }

    [Fact]
    public void A_target_sentence_over_two_cues_is_one_text_with_both_spans()
    {
        var cleaned = Cleaned(
            ["The mill stands by the river", "that runs through the meadow.", "Nobody lives there now."],
            ["磨坊在河边，", "那条河穿过草地。", "现在没有人住在那里。"]
        );

        var bead = Align(cleaned).Translations[0].Beads[0];

        bead.Text.ShouldBe("磨坊在河边，那条河穿过草地。");
        bead.Spans.ShouldBe([new Span(0, 0, 6), new Span(1, 0, 8)]);
    }

    [Fact]
    public void Translations_of_rolling_captions_are_kept_once_and_the_rest_is_on_record()
    {
        // Each cue says the last words of the one before again, and so does what stands under it.
        const int Count = 30;
        var words = Enumerable
            .Range(0, Count + 1)
            .Select(i => $"stone{i} goes over wall{i} and then falls{i} into")
            .ToList();
        var han = Enumerable.Range(0, Count + 1).Select(i => $"石头{i}越过墙{i}掉进去").ToList();
        var cleaned = Cleaned(
            [.. Enumerable.Range(0, Count).Select(i => i == 0 ? words[0] : $"{words[i - 1]} {words[i]}")],
            [.. Enumerable.Range(0, Count).Select(i => i == 0 ? han[0] : han[i - 1] + han[i])]
        );

        var aligned = Align(cleaned);

        var carried = aligned.Changes.Where(c => c.Track == 1).ToList();
        carried.ShouldAllBe(c => c.Kind == ChangeKind.CarriedTranslation && c.Before.Length > 0);
        carried.Count.ShouldBeGreaterThan(Count / 3);
        var text = string.Concat(aligned.Translations[0].Beads.Select(b => b.Text));
        for (var i = 0; i < Count; i++)
            text.ShouldContain($"石头{i}越");
    }

    [Fact]
    public void Events_of_the_track_stay_events()
    {
        var cleaned = Cleaned(Lines, ["[音乐]" + Chinese[0], .. Chinese[1..]]);
        var music = new TranscriptEvent
        {
            Kind = EventKind.Music,
            Track = 1,
            Span = new Span(0, 0, 4),
        };
        if (!cleaned.Events.Any(e => e.Track == 1))
            cleaned = cleaned with { Events = [.. cleaned.Events, music] };

        Align(cleaned).Translations[0].Beads[0].Text.ShouldBe(Chinese[0]);
    }

    [Fact]
    public void A_track_without_a_source_is_unpaired_and_nothing_is_lost()
    {
        var cleaned = Cleaned(Lines, Chinese) with { Sentences = [], Paragraphs = [], Chapters = [] };

        var beads = TranslationAlignment.Align(cleaned, CancellationToken.None).Translations[0].Beads;

        beads.ShouldAllBe(b => b.State == BeadState.Unpaired);
        string.Concat(beads.Select(b => b.Text)).ShouldBe(string.Concat(Chinese));
    }

    [Fact]
    public void Aligning_twice_is_aligning_once()
    {
        var once = Align(Cleaned(Lines, Chinese));

        TranscriptJson.Write(Align(once)).ShouldBe(TranscriptJson.Write(once));
    }

    [Fact]
    public void A_document_with_one_track_stays_as_it_is()
    {
        var cleaned = Cleaned(Lines, Chinese);
        var single = cleaned with { Tracks = [cleaned.Tracks[0]], Events = [], Changes = [] };

        TranslationAlignment.Align(single, CancellationToken.None).ShouldBeSameAs(single);
    }

    private static Transcript Align(Transcript cleaned)
    {
        var aligned = TranslationAlignment.Align(cleaned, CancellationToken.None);
        TranscriptInvariant.Check(aligned).ShouldBeEmpty();
        return aligned;
    }

    private static Transcript Cleaned(string[] lines, string?[] under)
    {
        var target = under
            .Select((text, i) => (Text: text, Cue: i))
            .Where(x => x.Text is not null)
            .Select(x => CueAt(x.Cue, x.Text!) with { Pair = x.Cue });
        var imported = new Transcript
        {
            Meta = new TranscriptMeta { Language = "en" },
            Tracks =
            [
                new Track { Language = "en", Cues = [.. lines.Select((text, i) => CueAt(i, text))] },
                new Track { Language = "zh-CN", Cues = [.. target] },
            ],
        };
        return TranscriptCleaning.Clean(imported, new CleaningOptions(), CancellationToken.None);
    }

    private static Cue CueAt(int i, string text) =>
        new()
        {
            Start = i * 3000,
            End = (i * 3000) + 2900,
            Timing = Timing.Exact,
            Text = text,
            Lines = [0],
        };
}
