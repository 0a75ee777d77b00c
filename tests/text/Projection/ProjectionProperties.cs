using FsCheck;
using FsCheck.Fluent;
using Tapescript.Contracts.Transcripts;
using Tapescript.Text.Formats;
using Tapescript.Text.Projection;

namespace Tapescript.Text.Tests.Projection;

/// <summary>Whatever the cues and the translation: nothing is lost, nothing changes places, times run forward.</summary>
public class ProjectionProperties
{
    private static readonly string[] Words =
    [
        "面粉很有耐心。",
        "水",
        "1998年",
        "12,500",
        "1 000",
        "GPT-3",
        "que",
        "guardián",
        "なるほど、",
        "コンピューター",
        "灯塔，",
        "“引用”",
        "and then",
        "(bracket)",
        "😀",
        "Dr.",
        "한국어 문장",
        "...",
    ];

    [Fact]
    public void The_pieces_of_a_bead_are_its_text() =>
        Check(
            (t, cues, language) =>
            {
                var translation = t.Translations[0];
                var pieces = new TranslationProjection(t, cues).Project(
                    translation,
                    Limits(language),
                    merges: language == "ja"
                );

                pieces.ShouldAllBe(p => p.Text.Length > 0 && p.Text == p.Text.Trim());
                for (var i = 0; i < translation.Beads.Count; i++)
                    Bare(string.Concat(pieces.Where(p => p.Bead == i).Select(p => p.Text)))
                        .ShouldBe(Bare(translation.Beads[i].Text ?? ""));
                pieces.Select(p => p.Bead).ShouldBeInOrder();
                pieces.Select(p => (p.Bead, p.Slot)).ShouldBeUnique();
            }
        );

    [Fact]
    public void Cues_hold_all_that_is_translated_in_order_and_in_its_time() =>
        Check(
            (t, cues, language) =>
            {
                var made = ProjectedCues.Of(t, t.Translations[0], cues, Limits(language));

                Bare(string.Concat(made.SelectMany(c => c.Pieces).Select(p => p.Text)))
                    .ShouldBe(Bare(string.Concat(t.Translations[0].Beads.Select(b => b.Text))));
                for (var i = 0; i < made.Count; i++)
                {
                    made[i].End.ShouldBeGreaterThanOrEqualTo(made[i].Start);
                    if (i > 0 && made[i].Start > made[i - 1].Start)
                        made[i - 1].End.ShouldBeLessThanOrEqualTo(made[i].Start);
                    if (i > 0)
                        made[i].Start.ShouldBeGreaterThanOrEqualTo(made[i - 1].Start);
                    var source = SentencesOf(t, made[i]);
                    made[i].Start.ShouldBeGreaterThanOrEqualTo(source.Min(s => s.Start!.Value));
                    var until = Math.Max(
                        source.Max(s => s.End!.Value),
                        cues.Where(c => Holds(c, t, source)).Max(c => c.End)
                    );
                    var allowed = Math.Max(until, made[i].Start + Limits(language).MostMs);
                    made[i].End.ShouldBeLessThanOrEqualTo(allowed);
                }
            }
        );

    [Fact]
    public void A_file_holds_every_letter_of_the_translation() =>
        Check(
            (t, _, language) =>
            {
                foreach (var format in (string[])["srt", "vtt", "ass", "ttml", "sbv", "lrc", "csv", "md"])
                {
                    var options = new WriteOptions { Layout = TranslationLayout.TranslationOnly, Language = language };
                    var read = TranscriptFormats
                        .Read(TranscriptFormats.Write(t, format, options).Content, new ReadOptions { Format = format })
                        .Transcript;

                    Letters(string.Concat(read?.Tracks[0].Cues.Select(c => c.Text) ?? []))
                        .ShouldBe(Letters(string.Concat(t.Translations[0].Beads.Select(b => b.Text))), format);
                }
            },
            documents: 60
        );

    [Fact]
    public void Beneath_the_source_no_letter_is_lost_either() =>
        Check(
            (t, cues, _) =>
            {
                CueTranslations.Place(t, cues, new WriteOptions());

                Bare(string.Concat(cues.SelectMany(c => c.Beneath)))
                    .ShouldBe(Bare(string.Concat(t.Translations[0].Beads.Select(b => b.Text))));
            }
        );

    [Theory]
    [InlineData("1998年新来的守塔人GuestKeeper数了12500艘船和3.5吨面粉一百二十袋", "zh")]
    [InlineData("El guardián contó 12 500 barcos y 3,5 kg de harina en 1998", "es")]
    [InlineData("守衛はコンピューターで12500隻の船を数えました", "ja")]
    public void Numbers_and_words_stay_whole_wherever_they_are_cut(string text, string language)
    {
        var split = new SplitText(text);
        foreach (var count in Enumerable.Range(2, 8))
        {
            var slots = Enumerable
                .Range(0, count)
                .Select(i => new ProjectionSlot(i * 900, (i + 1) * 900, (i + 1) * 900));
            var pieces = BeadSplit
                .Of(
                    split,
                    [.. Enumerable.Repeat(1, count)],
                    [.. slots],
                    new int[count],
                    Limits(language),
                    merges: false
                )
                .ConvertAll(p => split.Slice(p.From, p.To));
            foreach (
                var whole in (string[])
                    ["1998", "GuestKeeper", "12500", "12 500", "3.5", "3,5 kg", "一百二十", "コンピューター"]
            )
                if (text.Contains(whole, StringComparison.Ordinal))
                    pieces.ShouldContain(p => p.Contains(whole, StringComparison.Ordinal), whole);
        }
    }

    [Fact]
    public void A_long_text_over_many_cues_is_split_in_linear_time()
    {
        const int Cues = 3_000;
        var text = new SplitText(string.Concat(Enumerable.Repeat("守塔人在雾中看见了一艘船，", Cues)));
        var slots = Enumerable
            .Range(0, Cues)
            .Select(i => new ProjectionSlot(i * 2_000, (i + 1) * 2_000, (i + 1) * 2_000));

        var parts = BeadSplit.Of(
            text,
            [.. Enumerable.Repeat(1, Cues)],
            [.. slots],
            new int[Cues],
            Limits("zh"),
            merges: true
        );

        parts.Count.ShouldBeInRange(Cues / 2, Cues);
        parts[^1].To.ShouldBe(text.Count);
    }

    private static ReadingLimits Limits(string language) => ReadingLimits.Of(language, new WriteOptions());

    private static bool Holds(DisplayCue cue, Transcript t, List<Sentence> sentences) =>
        cue.Parts.Any(p => sentences.Contains(t.Sentences[p.Sentence]));

    private static List<Sentence> SentencesOf(Transcript t, ProjectedCue cue)
    {
        var ids = cue
            .Pieces.SelectMany(p => t.Translations[0].Beads[p.Bead].Sentences)
            .ToHashSet(StringComparer.Ordinal);
        return [.. t.Sentences.Where(s => ids.Contains(s.Id))];
    }

    private static string Bare(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));

    private static string Letters(string text) => string.Concat(text.Where(char.IsLetterOrDigit));

    private static void Check(Action<Transcript, List<DisplayCue>, string> holds, int documents = 150) =>
        Prop.ForAll(
                Gen.Choose(0, int.MaxValue - 1).ToArbitrary(),
                seed =>
                {
                    var random = new Random(seed);
                    var language = new[] { "zh", "es", "ja", "ko" }[random.Next(4)];
                    var t = ProjectionSample.Of(Document(random), language);
                    holds(t, CueCutting.Cut(t, new WriteOptions(), bySpeaker: true), language);
                }
            )
            .Check(Config.QuickThrowOnFailure.WithMaxTest(documents));

    private static string Document(Random random)
    {
        var lines = new List<string>();
        long at = random.Next(3_000);
        var sentences = 0;
        for (var i = random.Next(1, 9); i > 0; i--)
        {
            var end = at + random.Next(200, 6_000);
            var words = Enumerable
                .Range(0, random.Next(1, 9))
                .Select(k => $"word{k}" + (random.Next(5) == 0 ? ".|" : ""));
            var text = string.Join(' ', words) + (i == 1 || random.Next(3) == 0 ? " end.|" : "");
            sentences += text.Count(c => c == '|');
            lines.Add(FormattableString.Invariant($"{at}-{end} {text}"));
            at = end + (random.Next(2) * random.Next(3_000));
        }

        for (var i = 0; i < sentences; i++)
            lines.Add(
                "= "
                    + (
                        random.Next(4) == 0
                            ? "-"
                            : string.Join(
                                random.Next(2) == 0 ? "" : " ",
                                Enumerable.Range(0, random.Next(1, 14)).Select(_ => Words[random.Next(Words.Length)])
                            )
                    )
            );
        return string.Join('\n', lines);
    }
}
