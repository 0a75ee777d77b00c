using System.Globalization;
using System.Text;
using Tapescript.Text.Formats;

namespace Tapescript.Text.Tests.Formats;

/// <summary>
/// Random bytes and damaged transcripts: detection and one reader each, with what they allocate against what they were
/// given. A seed makes one input; the message of a failure names it.
/// </summary>
public class FuzzTests
{
    private const string Marks = " \n\r\t<>{}[]()\"':,.-0123456789abz&#|*\\/=";
    private const int Inputs = 100_000;
    private const int Parts = 8;
    private const long FixedBytes = 4_000_000;
    private const long BytesPerByte = 6_000;

    private static readonly string?[] Readers =
    [
        null,
        .. TranscriptFormats.All.Where(f => f.CanRead).Select(f => f.Id),
    ];

    private static readonly byte[][] Files = [.. Fixtures.All.Select(Encoding.UTF8.GetBytes)];

    public static TheoryData<int> Shares => [.. Enumerable.Range(0, Parts)];

    [Theory]
    [MemberData(nameof(Shares))]
    public void No_input_makes_a_reader_throw_or_allocate_without_bound(int share)
    {
        for (var seed = share; seed < Inputs; seed += Parts)
        {
            var random = new Random(seed);
            var bytes = random.Next(4) == 0 ? Noise(random) : Damaged(random);
            Read(bytes, null, seed);
            Read(bytes, Readers[1 + random.Next(Readers.Length - 1)], seed);
        }
    }

    private static void Read(byte[] bytes, string? format, int seed)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        try
        {
            var outcome = TranscriptFormats.Read(bytes, new ReadOptions { Format = format });
            if (outcome.Transcript is null && outcome.Failure is null)
                Assert.Fail("neither a document nor a reason");
        }
        catch (Exception e) when (e is not Xunit.Sdk.IAssertionException)
        {
            Assert.Fail(string.Create(CultureInfo.InvariantCulture, $"seed {seed} as {format ?? "detected"}: {e}"));
        }

        (GC.GetAllocatedBytesForCurrentThread() - before).ShouldBeLessThan(
            FixedBytes + (BytesPerByte * bytes.Length),
            string.Create(CultureInfo.InvariantCulture, $"seed {seed} as {format ?? "detected"}")
        );
    }

    private static byte[] Noise(Random random)
    {
        var bytes = new byte[random.Next(200)];
        random.NextBytes(bytes);
        if (random.Next(2) == 0)
            for (var i = 0; i < bytes.Length; i++)
                bytes[i] = (byte)Marks[bytes[i] % Marks.Length];
        return bytes;
    }

    private static byte[] Damaged(Random random)
    {
        var file = new List<byte>(Files[random.Next(Files.Length)]);
        for (var times = random.Next(1, 5); times > 0; times--)
        {
            var other = Files[random.Next(Files.Length)];
            var at = random.Next(file.Count + 1);
            switch (random.Next(6))
            {
                case 0:
                    file.RemoveRange(at, file.Count - at);
                    break;
                case 1:
                    file.RemoveRange(at, Math.Min(random.Next(20), file.Count - at));
                    break;
                case 2:
                    file.InsertRange(at, Noise(random).Take(20));
                    break;
                case 3:
                    var from = random.Next(other.Length + 1);
                    file.InsertRange(at, other.AsSpan(from, Math.Min(random.Next(400), other.Length - from)).ToArray());
                    break;
                case 4 when file.Count > 0:
                    file[random.Next(file.Count)] = (byte)random.Next(256);
                    break;
                default:
                    var end = Math.Min(file.Count, at + random.Next(100));
                    file.AddRange(file.GetRange(at, end - at));
                    break;
            }
        }

        return [.. file];
    }
}
