using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Tapescript.Contracts.Transcripts;
using Tapescript.Text.Formats;

namespace Tapescript.Text.Tests.Formats;

/// <summary>Every format of the registry, with random documents; a new format is covered the moment it is registered.</summary>
public class RoundTripProperties
{
    public static TheoryData<string> Both =>
        [.. TranscriptFormats.All.Where(f => f.CanRead && f.CanWrite).Select(f => f.Id)];

    public static TheoryData<string> Written => [.. TranscriptFormats.All.Where(f => f.CanWrite).Select(f => f.Id)];

    [Theory]
    [MemberData(nameof(Both))]
    public void What_was_written_is_written_the_same_after_it_was_read(string format) =>
        Check(
            odd: true,
            t =>
            {
                var written = Write(t, format);
                if (Read(written, format) is not { } again)
                    return;
                Show(Write(again, format)).ShouldBe(Show(written));
            }
        );

    [Theory]
    [MemberData(nameof(Both))]
    public void What_a_format_keeps_and_holds_survives_it(string format)
    {
        var entry = TranscriptFormats.Find(format).ShouldNotBeNull();
        var kept = entry.Keeps.Intersect(entry.Holds).ToHashSet(StringComparer.Ordinal);
        Check(
            odd: false,
            t =>
            {
                var first = Read(Write(t, format), format);
                if (first is null)
                    return;
                var second = Read(Write(first, format), format).ShouldNotBeNull();
                DocumentParts.Compare(first, second, kept);
                if (t.Sentences.Count == 0)
                    DocumentParts.Compare(t, first, kept);
            }
        );
    }

    [Theory]
    [MemberData(nameof(Both))]
    public void What_two_formats_both_keep_and_hold_survives_the_way_through_both(string format)
    {
        var one = TranscriptFormats.Find(format).ShouldNotBeNull();
        foreach (var other in TranscriptFormats.All.Where(f => f.CanRead && f.CanWrite))
        {
            var kept = one.Keeps.Intersect(one.Holds).Intersect(other.Keeps).Intersect(other.Holds);
            Check(
                odd: false,
                t =>
                {
                    if (Read(Write(t, format), format) is not { } first)
                        return;
                    if (Read(Write(first, other.Id), other.Id) is { } second)
                        DocumentParts.Compare(first, second, kept.ToHashSet(StringComparer.Ordinal));
                },
                documents: 25,
                clean: false
            );
        }
    }

    [Theory]
    [MemberData(nameof(Written))]
    public void What_a_document_has_and_a_format_does_not_hold_is_said(string format)
    {
        var holds = TranscriptFormats.Find(format).ShouldNotBeNull().Holds;
        Check(
            odd: false,
            t =>
            {
                var said = string.Join("; ", TranscriptFormats.Write(t, format, new WriteOptions()).NotHeld);
                foreach (var (part, has, word) in DocumentParts.Of(t))
                    if (has && !holds.Contains(part))
                        said.ShouldContain(word);
            }
        );
    }

    private static void Check(bool odd, Action<Transcript> holds, int documents = 150, bool clean = true) =>
        Prop.ForAll(
                Gen.Choose(0, int.MaxValue - 1).ToArbitrary(),
                seed => holds(RandomTranscript.Of(seed, odd && seed % 2 == 0, clean && seed % 3 == 0))
            )
            .Check(Config.QuickThrowOnFailure.WithMaxTest(documents));

    private static byte[] Write(Transcript t, string format) =>
        TranscriptFormats.Write(t, format, new WriteOptions()).Content;

    private static Transcript? Read(byte[] bytes, string format) =>
        TranscriptFormats.Read(bytes, new ReadOptions { Format = format }).Transcript;

    private static string Show(byte[] bytes) => Encoding.UTF8.GetString(bytes);
}
