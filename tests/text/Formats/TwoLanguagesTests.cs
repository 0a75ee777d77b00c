using System.Globalization;
using System.Text;
using Tapescript.Contracts.Transcripts;
using Tapescript.Text.Formats;

namespace Tapescript.Text.Tests.Formats;

public class TwoLanguagesTests
{
    private static readonly string[] English =
    [
        "The jar travelled on her knees",
        "all the way to the new house.",
        "She said that it was still warm",
        "and that it smelled of apples.",
        "Nobody believed her at the time,",
        "because the winter had been long.",
        "But when they opened the door",
        "there was bread on the table.",
        "We have never bought any since,",
        "and I think that we never will.",
        "What would you have done then?",
        "I would have asked for more.",
    ];

    private static readonly string[] Chinese =
    [
        "那个罐子一路都放在她的膝盖上",
        "一直到了新家。",
        "她说罐子还是暖的，",
        "而且闻起来像苹果。",
        "当时没有人相信她，",
        "因为那个冬天很长。",
        "但是当他们打开门的时候，",
        "桌上已经有面包了。",
        "从那以后我们再也没有买过，",
        "我想以后也不会买。",
        "换了你会怎么做呢？",
        "我会再要一些。",
    ];

    private static readonly string[] Spanish =
    [
        "El tarro viajó sobre sus rodillas",
        "todo el camino hasta la casa nueva.",
        "Ella dijo que todavía estaba caliente",
        "y que olía a manzanas maduras.",
        "Nadie le creyó en aquel momento,",
        "porque el invierno había sido largo.",
        "Pero cuando abrieron la puerta",
        "había pan encima de la mesa.",
        "Desde entonces no hemos comprado más,",
        "y creo que nunca lo haremos.",
        "¿Qué habrías hecho tú entonces?",
        "Yo habría pedido un poco más.",
    ];

    [Fact]
    public void A_language_beneath_another_is_its_translation()
    {
        var t = Read(Pairs(English, Chinese), "srt");

        t.Tracks.Count.ShouldBe(2);
        t.Tracks[1].Language.ShouldNotBeNull().ShouldStartWith("zh");
        t.Tracks[0].Cues.Select(c => c.Text).ShouldBe(English);
        t.Tracks[1].Cues.Select(c => c.Text).ShouldBe(Chinese);
        t.Tracks[1].Cues.Select(c => c.Pair).ShouldBe(Enumerable.Range(0, English.Length).Select(i => (int?)i));
        t.Tracks[0].Cues[1].SourceLines.ShouldBe(new LineRange(8, 8));
        t.Tracks[1].Cues[1].SourceLines.ShouldBe(new LineRange(9, 9));
        t.Problems.ShouldHaveSingleItem().Code.ShouldBe("srt.two-languages");
    }

    [Fact]
    public void Two_languages_of_one_script_are_told_by_their_words()
    {
        var t = Read(Pairs([.. Stacked(English), .. English], [.. Stacked(Spanish), .. Spanish]), "srt");

        t.Tracks.Count.ShouldBe(2);
        t.Tracks[0].Cues.Select(c => c.Text).ShouldBe([.. Stacked(English), .. English]);
        t.Tracks[1].Cues.Select(c => c.Text).ShouldBe([.. Stacked(Spanish), .. Spanish]);
    }

    [Theory]
    [InlineData("srt")]
    [InlineData("sbv")]
    public void What_was_written_in_two_languages_is_read_as_two_and_written_the_same(string format)
    {
        var t = Read(Pairs(English, Chinese), "srt");
        var written = TranscriptFormats.Write(t, format, new WriteOptions()).Content;

        var again = TranscriptFormats.Read(written, new ReadOptions()).Transcript.ShouldNotBeNull();

        again.Tracks[1].Cues.Select(c => c.Text).ShouldBe(Chinese);
        TranscriptFormats.Write(again, format, new WriteOptions()).Content.ShouldBe(written);
    }

    [Fact]
    public void Ordinary_cues_of_two_lines_stay_whole()
    {
        Read(Srt([.. Stacked(English), .. Stacked(English)]), "srt").Tracks.ShouldHaveSingleItem();
        Read(Srt([.. Stacked(Spanish), .. Stacked(Spanish)]), "srt").Tracks.ShouldHaveSingleItem();
        Read(Srt([.. Stacked(Chinese), .. Stacked(Chinese)]), "srt").Tracks.ShouldHaveSingleItem();
    }

    [Fact]
    public void Languages_that_change_from_cue_to_cue_stay_where_they_are()
    {
        var cues = Stacked(English).Concat(Stacked(Chinese)).Concat(Stacked(English)).Concat(Stacked(Chinese));

        Read(Srt([.. cues]), "srt").Tracks.ShouldHaveSingleItem();
    }

    /// <summary>Two and two as lines of one cue.</summary>
    private static IEnumerable<string> Stacked(string[] lines) => lines.Chunk(2).Select(l => string.Join('\n', l));

    private static string Pairs(string[] upper, string[] lower) => Srt([.. upper.Zip(lower, (u, l) => u + "\n" + l)]);

    private static string Srt(string[] texts) =>
        string.Concat(
            texts.Select(
                (text, i) =>
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"{i + 1}\n00:{i / 20:00}:{i % 20 * 3:00},000 --> 00:{i / 20:00}:{(i % 20 * 3) + 2:00},000\n{text}\n\n"
                    )
            )
        );

    private static Transcript Read(string text, string format) =>
        TranscriptFormats
            .Read(Encoding.UTF8.GetBytes(text), new ReadOptions { Format = format })
            .Transcript.ShouldNotBeNull();
}
