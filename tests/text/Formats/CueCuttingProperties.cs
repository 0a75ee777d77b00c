using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Tapescript.Contracts.Transcripts;
using Tapescript.Text.Cleaning;
using Tapescript.Text.Formats;

namespace Tapescript.Text.Tests.Formats;

/// <summary>Documents of any shape, cut into cues: nothing is lost, nothing is torn, and every limit is kept.</summary>
public class CueCuttingProperties
{
    private const int Documents = 300;

    private static readonly string[] Spaced =
    [
        "the",
        "keeper",
        "of",
        "Havn",
        "climbed",
        "seventeen",
        "stairs,",
        "slowly;",
        "rain",
        "3,500",
        "extraordinarily",
        "a",
        "lamp",
        "and",
        "who",
        "asked",
        "nobody",
        "burned",
    ];

    private static readonly string[] Unspaced =
    [
        "面粉",
        "很有",
        "耐心，",
        "水",
        "没有",
        "我们",
        "等到",
        "GPT",
        "明天",
        "2026",
        "早上",
    ];

    private static (string Srt, WriteOptions Options) Case(int seed)
    {
        var random = new Random(seed);
        var options = new WriteOptions
        {
            Columns = random.GetItems([42, 32, 20, 60], 1)[0],
            Lines = random.GetItems([2, 1, 3], 1)[0],
            CharactersPerSecond = random.GetItems([17, 12, 25], 1)[0],
        };
        return (SrtOf(random), options);
    }

    [Fact]
    public void Words_out_are_words_in_and_none_is_cut() =>
        Check(
            (clean, options, cues) =>
            {
                Letters(cues.Select(c => c.Text)).ShouldBe(Letters(clean.Sentences.Select(s => s.Text)));
                var words = clean.Sentences.SelectMany(s => Words(s.Text)).ToHashSet(StringComparer.Ordinal);
                cues.SelectMany(c => Words(c.Text)).ShouldAllBe(w => words.Contains(w));
            }
        );

    [Fact]
    public void Lines_columns_and_times_keep_their_limits() =>
        Check(
            (clean, options, cues) =>
            {
                foreach (var cue in cues)
                {
                    var lines = cue.Text.Split('\n');
                    lines.Length.ShouldBeLessThanOrEqualTo(options.Lines);
                    lines.ShouldAllBe(l => Columns(l) <= options.Columns || !l.Contains(' '));
                    (cue.End - cue.Start).ShouldNotBeNull().ShouldBeLessThanOrEqualTo(options.MostMs);
                }

                for (var i = 0; i + 1 < cues.Count; i++)
                    cues[i].End.ShouldNotBeNull().ShouldBeLessThanOrEqualTo(cues[i + 1].Start!.Value);
            }
        );

    [Fact]
    public void What_was_cut_stays_as_it_is_when_it_is_read_again() =>
        Check((clean, options, cues) => Write(Clean(Write(clean, options)), options).ShouldBe(Write(clean, options)));

    [Theory]
    [InlineData(0, 2, 17)]
    [InlineData(42, 11, 17)]
    [InlineData(42, 2, 1000)]
    public void A_limit_that_makes_no_sense_is_refused(int columns, int lines, int speed) =>
        Should
            .Throw<ArgumentException>(() =>
                TranscriptFormats.Write(
                    new Transcript(),
                    "srt",
                    new WriteOptions
                    {
                        Columns = columns,
                        Lines = lines,
                        CharactersPerSecond = speed,
                    }
                )
            )
            .Message.ShouldContain("from");

    [Fact]
    public void Thai_is_cut_between_syllables_and_no_mark_is_torn_from_its_letter()
    {
        var thai = string.Concat(Enumerable.Repeat("ผู้ดูแลประภาคารเดินขึ้นบันไดทุกเย็น", 6));

        var cues = Read(Write(Clean($"1\n00:00:00,000 --> 00:00:20,000\n{thai}\n"), new WriteOptions()));

        string.Concat(cues.Select(c => c.Text.Replace("\n", "", StringComparison.Ordinal))).ShouldBe(thai);
        var lines = cues.SelectMany(c => c.Text.Split('\n')).ToList();
        lines.ShouldAllBe(l => Columns(l) <= 42);
        lines.ShouldAllBe(l => CharUnicodeInfo.GetUnicodeCategory(l[0]) != UnicodeCategory.NonSpacingMark);
        lines.ShouldAllBe(l => !"เแโใไ".Contains(l.Last()));
    }

    private static void Check(Action<Transcript, WriteOptions, IReadOnlyList<Cue>> holds)
    {
        for (var seed = 0; seed < Documents; seed++)
        {
            var (srt, options) = Case(seed);
            var clean = Clean(srt);
            holds(clean, options, Read(Write(clean, options)));
        }
    }

    /// <summary>Segments from half a second to half a minute, some apart, one language or the other.</summary>
    private static string SrtOf(Random random)
    {
        var text = new StringBuilder();
        long at = random.Next(3_000);
        var chinese = random.Next(3) == 0;
        for (var i = random.Next(1, 8); i > 0; i--)
        {
            var said = string.Join(
                chinese ? "" : " ",
                Enumerable.Range(0, random.Next(1, random.Next(2) == 0 ? 2 : 6)).Select(_ => Sentence(random, chinese))
            );
            var end = at + Math.Max(500, said.Length * random.Next(30, 120));
            text.Append(Time(at)).Append(" --> ").Append(Time(end)).Append('\n').Append(said).Append("\n\n");
            at = end + (random.Next(2) * random.Next(3_000));
        }

        return text.ToString();
    }

    private static string Sentence(Random random, bool chinese)
    {
        var vocabulary = chinese ? Unspaced : Spaced;
        var words = Enumerable.Range(0, random.Next(1, 16)).Select(_ => vocabulary[random.Next(vocabulary.Length)]);
        return chinese ? string.Concat(words) + "。" : "So " + string.Join(' ', words).TrimEnd(',', ';') + ".";
    }

    private static string Time(long ms) =>
        TimeSpan.FromMilliseconds(ms).ToString(@"hh\:mm\:ss\,fff", CultureInfo.InvariantCulture);

    private static Transcript Clean(string srt) =>
        TranscriptCleaning.Clean(
            TranscriptFormats
                .Read(Encoding.UTF8.GetBytes(srt), new ReadOptions { Format = "srt" })
                .Transcript.ShouldNotBeNull(),
            new CleaningOptions(),
            CancellationToken.None
        );

    private static string Write(Transcript t, WriteOptions options) =>
        Encoding.UTF8.GetString(TranscriptFormats.Write(t, "srt", options).Content);

    private static IReadOnlyList<Cue> Read(string srt) =>
        TranscriptFormats
            .Read(Encoding.UTF8.GetBytes(srt), new ReadOptions { Format = "srt" })
            .Transcript.ShouldNotBeNull()
            .Tracks[0]
            .Cues;

    private static string Letters(IEnumerable<string> texts) =>
        string.Concat(texts.SelectMany(t => t.Where(char.IsLetterOrDigit)));

    private static IEnumerable<string> Words(string text) =>
        Regex.Matches(text, "[A-Za-z0-9]+", RegexOptions.None, TimeSpan.FromSeconds(1)).Select(m => m.Value);

    private static int Columns(string line) =>
        line.Sum(c =>
            c >= 0x2E80 ? 2
            : CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark ? 0
            : 1
        );
}
