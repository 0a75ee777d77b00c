using System.Globalization;
using System.Text;
using Tapescript.Text.Formats;

namespace Tapescript.Text.Tests.Formats;

/// <summary>What real and hostile files do to readers: each case goes through detection and through every reader.</summary>
public class HardInputTests
{
    private const int Many = 100_000;
    private const int Long = 4 * 1024 * 1024;

    private static readonly string?[] Readers =
    [
        null,
        .. TranscriptFormats.All.Where(f => f.CanRead).Select(f => f.Id),
    ];

    private static readonly Dictionary<string, Func<string>> Cases = new(StringComparer.Ordinal)
    {
        ["nested tags"] = () => "WEBVTT\n\n00:00.000 --> 00:01.000\n" + Repeat("<i>", Many) + "deep",
        ["nested brackets"] = () => Repeat("[", Many) + "deep" + Repeat("]", Many),
        ["nested braces"] = () => Repeat("{\"a\":", Many) + "1" + Repeat("}", Many),
        ["nested segments"] = () => "{\"segments\":[" + Repeat("{\"segments\":[", Many),
        ["rates that are next to nothing"] = () =>
            "<tt xmlns:ttp=\"http://www.w3.org/ns/ttml#parameter\" ttp:frameRate=\"0.00000000000000000001\" ttp:timeBase=\"smpte\" "
            + "ttp:frameRateMultiplier=\"0.0000000000000000000000001 999999999\" ttp:tickRate=\"0.001\" ttp:subFrameRate=\"0.001\"><body>"
            + "<p begin=\"9999999999999999f\" end=\"9999999999999999t\">a</p><p begin=\"9999999999999999:59:59:99\">b</p></body></tt>",
        ["rates beyond any"] = () =>
            "<tt ttp:frameRate=\"1000000000\" ttp:timeBase=\"smpte\" ttp:frameRateMultiplier=\"1000000000 0.001\" ttp:tickRate=\"99999999999\" ttp:subFrameRate=\"1000000000\">"
            + "<body><p begin=\"9999999999999999h\" end=\"1:1:1:9.9\">a</p></body></tt>",
        ["nested words"] = () => "<timedtext><body><p t=\"0\" d=\"9\">" + Repeat("<s t=\"1\">", Many) + "deep",
        ["nested overrides"] = () =>
            "[Script Info]\nDialogue: 0,0:00:01.00,0:00:02.00,,,,,,," + Repeat("{\\k1", Many) + "}deep",
        ["nested elements"] = () => "<tt>" + Repeat("<p>", Many) + "deep",
        ["open braces in a cue"] = () => "1\n00:00:01,000 --> 00:00:02,000\n" + Repeat("{\\", Many),
        ["ampersands"] = () => "1\n00:00:01,000 --> 00:00:02,000\n" + Repeat("&", Many),
        ["quotations"] = () => Repeat("> ", Many) + "deep\n",
        ["a long line"] = () => "1\n00:00:01,000 --> 00:00:02,000\n" + new string('a', Long),
        ["a long line of words"] = () => Repeat("word ", Long / 5),
        ["a long line of digits"] = () => new string('1', Long),
        ["empty lines"] = () => new string('\n', Long) + "end",
        ["NULs"] = () => "1\n00:00:01,000 --> 00:00:02,000\na\0b\0\0c\n",
        ["escaped lone surrogates"] = () => "{\"segments\":[{\"start\":0,\"end\":1,\"text\":\"a\\ud800b\\udc00\"}]}",
        ["times that run backward"] = () =>
            "1\n00:00:09,000 --> 00:00:02,000\na\n\n2\n00:00:01,000 --> 00:00:00,000\nb\n",
        ["negative times"] = () => "1\n-00:00:09,000 --> -00:00:02,000\na\n",
        ["times beyond a hundred hours"] = () => "1\n123456:00:09,000 --> 999999:59:59,999\na\n",
        ["times beyond any range"] = () =>
            "{\"segments\":[{\"start\":1e300,\"end\":-1e300,\"text\":\"a\"},{\"start\":99999999999999999999,\"text\":\"b\"}]}",
        ["an entity bomb"] = () =>
            "<?xml version=\"1.0\"?><!DOCTYPE tt [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">"
            + "<!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\">]><tt><body><div><p begin=\"0s\" end=\"1s\">&c;&c;&c;</p></div></body></tt>",
        ["an entity from outside"] = () =>
            "<?xml version=\"1.0\"?><!DOCTYPE tt [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><tt><body><p begin=\"0s\">&x;</p></body></tt>",
        ["front matter that is not YAML"] = () => "---\n: : :\n\t- {[\nVideo Views: many\n---\n# Bread\n\n*  one\n",
        ["front matter that never ends"] = () => "---\n" + Repeat("Video Description: a\n", Many / 10),
        ["all quotes"] = () => "start,end,text\n" + Repeat("\"", Many),
        ["many columns"] = () => "start,end,text\n0,1," + Repeat("a,", Many) + "\n",
    };

    public static TheoryData<string> Names => [.. Cases.Keys];

    public static TheoryData<int> FixtureIndexes => [.. Enumerable.Range(0, Fixtures.All.Count)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Nothing_throws_and_memory_stays_in_proportion(string name)
    {
        var bytes = Encoding.UTF8.GetBytes(Cases[name]());
        foreach (var reader in Readers)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            var outcome = TranscriptFormats.Read(bytes, new ReadOptions { Format = reader });
            var allocated = GC.GetAllocatedBytesForCurrentThread() - before;

            (outcome.Transcript is null).ShouldBe(outcome.Failure is not null, reader);
            allocated.ShouldBeLessThan(8_000_000 + (400L * bytes.Length), reader);
            outcome.Problems.ShouldAllBe(p => p.Message.Length > 0 && p.Code.Length > 0);
        }
    }

    [Theory]
    [MemberData(nameof(FixtureIndexes))]
    public void A_file_that_was_cut_anywhere_reads_or_says_why_not(int index)
    {
        var bytes = Encoding.UTF8.GetBytes(Fixtures.All[index]);
        for (var length = 0; length < bytes.Length; length += 1 + (bytes.Length / 120))
        {
            var outcome = TranscriptFormats.Read(bytes.AsMemory(0, length), new ReadOptions());

            (outcome.Transcript is null).ShouldBe(
                outcome.Failure is not null,
                string.Create(CultureInfo.InvariantCulture, $"{length} bytes")
            );
        }
    }

    [Fact]
    public void Nothing_of_a_file_outside_comes_in_through_an_entity()
    {
        var bytes = Encoding.UTF8.GetBytes(Cases["an entity from outside"]());

        foreach (var reader in Readers)
            TranscriptFormats
                .Read(bytes, new ReadOptions { Format = reader })
                .Transcript?.Tracks[0]
                .Cues.ShouldAllBe(c => !c.Text.Contains("root:", StringComparison.Ordinal));
    }

    private static string Repeat(string text, int times) => string.Concat(Enumerable.Repeat(text, times));
}
