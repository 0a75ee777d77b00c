using System.Text;
using Tapescript.Contracts.Transcripts;
using Tapescript.Text.Formats;

namespace Tapescript.Text.Tests.Formats;

public class StabilityTests
{
    private const int Documents = 600;

    public static TheoryData<string> Both =>
        [.. TranscriptFormats.All.Where(f => f.CanRead && f.CanWrite).Select(f => f.Id)];

    [Theory]
    [MemberData(nameof(Both))]
    public void Writing_what_was_written_and_read_gives_the_same_bytes(string format)
    {
        for (var seed = 0; seed < Documents; seed++)
        {
            var document = new ArbitraryDocument(seed);
            foreach (var t in (Transcript[])[document.Imported(), document.Clean()])
                Check(t, format, seed);
        }
    }

    private static void Check(Transcript t, string format, int seed)
    {
        var written = TranscriptFormats.Write(t, format, new WriteOptions()).Content;
        var again = TranscriptFormats.Read(written, new ReadOptions { Format = format });
        if (again.Transcript is null)
            return;
        again.Format.ShouldBe(format, Encoding.UTF8.GetString(written));
        var twice = TranscriptFormats.Write(again.Transcript, format, new WriteOptions()).Content;
        if (twice.AsSpan().SequenceEqual(written))
            return;
        var (before, after) = Difference(written, twice);
        Assert.Fail(
            FormattableString.Invariant(
                $"seed {seed}\n{before}\n-- became --\n{after}\n-- of --\n{Encoding.UTF8.GetString(written)}"
            )
        );
    }

    /// <summary>The first lines that differ say more than the whole.</summary>
    private static (string Before, string After) Difference(byte[] written, byte[] twice)
    {
        var (before, after) = (
            Encoding.UTF8.GetString(written).Split('\n'),
            Encoding.UTF8.GetString(twice).Split('\n')
        );
        var at = 0;
        while (at < before.Length && at < after.Length && before[at] == after[at])
            at++;
        return (string.Join('\n', before.Skip(at).Take(3)), string.Join('\n', after.Skip(at).Take(3)));
    }
}
