using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Tapescript.Contracts.Transcripts;
using Tapescript.Text.Formats;

namespace Tapescript.Text.Tests.Formats;

public class FormatProperties
{
    private static readonly string?[] Readers =
    [
        null,
        .. TranscriptFormats.All.Where(f => f.CanRead).Select(f => f.Id),
    ];

    [Fact]
    public void No_bytes_make_a_reader_throw() =>
        Prop.ForAll<byte[]>(bytes => ReadsWithAll(bytes)).Check(Config.QuickThrowOnFailure.WithMaxTest(300));

    [Fact]
    public void No_damage_to_a_transcript_makes_a_reader_throw() =>
        Prop.ForAll(
                Gen.Choose(0, Fixtures.All.Count - 1).Three().ToArbitrary(),
                Gen.Choose(0, int.MaxValue - 1).Three().ToArbitrary(),
                (files, seeds) => ReadsWithAll(Damage(files, seeds))
            )
            .Check(Config.QuickThrowOnFailure.WithMaxTest(300));

    [Theory]
    [InlineData("srt")]
    [InlineData("vtt")]
    [InlineData("json")]
    public void Writing_what_was_written_and_read_gives_the_same_bytes(string format) =>
        Prop.ForAll(
                Gen.Choose(0, Fixtures.All.Count - 1).Three().ToArbitrary(),
                Gen.Choose(0, int.MaxValue - 1).Three().ToArbitrary(),
                (files, seeds) =>
                {
                    var first = TranscriptFormats.Read(Damage(files, seeds), new ReadOptions()).Transcript;
                    if (first is null)
                        return;
                    var written = TranscriptFormats.Write(first, format, new WriteOptions()).Content;
                    var again = TranscriptFormats.Read(written, new ReadOptions { Format = format }).Transcript;
                    if (again is null)
                        return;
                    var twice = TranscriptFormats.Write(again, format, new WriteOptions()).Content;
                    Encoding.UTF8.GetString(twice).ShouldBe(Encoding.UTF8.GetString(written));
                }
            )
            .Check(Config.QuickThrowOnFailure.WithMaxTest(400));

    [Theory]
    [InlineData("md")]
    [InlineData("bilingual")]
    public void Documents_that_are_whole_come_out_the_same_after_reading_them_again(string format)
    {
        foreach (var fixture in Fixtures.All)
        {
            var first = TranscriptFormats.Read(Encoding.UTF8.GetBytes(fixture), new ReadOptions()).Transcript;
            if (
                first is null
                || first.Problems.Any(p =>
                    p.Code.EndsWith("backward", StringComparison.Ordinal)
                    || p.Code.EndsWith("-time", StringComparison.Ordinal)
                )
            )
                continue;
            var written = TranscriptFormats.Write(first, format, new WriteOptions()).Content;
            var again = TranscriptFormats.Read(written, new ReadOptions { Format = format });

            var twice = TranscriptFormats.Write(again.Transcript!, format, new WriteOptions()).Content;
            Encoding.UTF8.GetString(twice).ShouldBe(Encoding.UTF8.GetString(written));
        }
    }

    [Theory]
    [InlineData("(00:01) ")]
    [InlineData("<")]
    [InlineData("00:00:01,000 --> 00:00:02,000\n")]
    [InlineData("[00:01] a\n  b\n")]
    [InlineData("*  a\nb\n")]
    [InlineData("---\nVideo Description: a\n")]
    [InlineData("# a\n\n- 0:01 [a](#a)\n\n")]
    [InlineData("## a\n\n")]
    [InlineData("{\"events\":[{\"segs\":[")]
    [InlineData("&#x")]
    [InlineData("<p><span><x>")]
    [InlineData("<p begin=\"1s\" <")]
    [InlineData("<!--<![CDATA[<?<!DOCTYPE[")]
    [InlineData("]]<a b='")]
    [InlineData("</x><y a=\">")]
    [InlineData("<p t=\"1\"><s t=\"1\">a")]
    [InlineData("Dialogue: 0,0:00:01.00,0:00:02.00,,,,,,,{\\k1}a\\N{")]
    [InlineData("{\\")]
    [InlineData("[00:01.00]")]
    [InlineData("<00:01.00>a")]
    [InlineData("{1}{1}|{y:")]
    [InlineData("0:00:01.000,0:00:02.000\n")]
    [InlineData("a ")]
    public void A_megabyte_of_anything_is_read_to_its_end(string piece)
    {
        var bytes = Encoding.UTF8.GetBytes(
            string.Concat(Enumerable.Repeat(piece, 1024 * 1024 / piece.Length))
                + "\n00:00:01,000 --> 00:00:02,000\nend\n"
        );

        foreach (var format in Readers)
        {
            var outcome = TranscriptFormats.Read(bytes, new ReadOptions { Format = format });

            (outcome.Transcript is null).ShouldBe(outcome.Failure is not null);
        }
    }

    private static void ReadsWithAll(byte[] bytes)
    {
        foreach (var format in Readers)
        {
            var outcome = TranscriptFormats.Read(bytes, new ReadOptions { Format = format });

            (outcome.Transcript is null).ShouldBe(outcome.Failure is not null);
            if (outcome.Transcript is { } t)
                TranscriptJson.Write(TranscriptJson.Read(TranscriptJson.Write(t))).ShouldBe(TranscriptJson.Write(t));
        }
    }

    /// <summary>Three fixtures: the first with a piece of the second in it and bytes of the third flipped.</summary>
    private static byte[] Damage((int A, int B, int C) files, (int A, int B, int C) seeds)
    {
        var bytes = Encoding.UTF8.GetBytes(Fixtures.All[files.A]).ToList();
        var other = Encoding.UTF8.GetBytes(Fixtures.All[files.B]);
        var from = seeds.A % (other.Length + 1);
        bytes.InsertRange(seeds.B % (bytes.Count + 1), other[from..(from + ((other.Length - from) / 2))]);
        var random = new System.Random(seeds.C);
        for (var i = 0; i < files.C % 4; i++)
            bytes[random.Next(bytes.Count)] = (byte)random.Next(256);
        return [.. bytes];
    }
}
