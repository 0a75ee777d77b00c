using BenchmarkDotNet.Attributes;
using Tapescript.Text.Tidying;

namespace Tapescript.Benchmarks.Tidying;

/// <summary>Each operation that is off until asked for, on lines of which two in seven have something for it.</summary>
public class TidyBenchmark : IMeasuresBytes
{
    private const int Lines = 12_000;

    private static readonly string[] Untidy =
    [
        "So the keeper climbed the stairs every evening, and nobody ever asked him why.",
        "\u201cKeep the lamp,\u201d she said, \u2018and the radio\u2019 &amp; left.\r",
        "We had three lamps, two of them broken, and a radio that knew one station.",
        "The \uFB01rst o\uFB03cer \u001b[1mheard\u001b[0m ＡＢＣ １２３ and ｶﾓﾒ.",
        "I think it was about three miles to the border, and it rained all the way.",
        "Half a gull \uD83D went by &lt;caf&eacute;&gt; \u201cat \uFB02ood tide\u201d.\r",
        "And then we walked home at five in the morning\u0007 over ２ bridges \uD83D.",
    ];

    private TidyOperation operation = TidyOperations.All[0];
    private string text = "";

    public static IEnumerable<string> Names => TidyOperations.All.Select(one => one.Name);

    [ParamsSource(nameof(Names))]
    public string Operation { get; set; } = TidyOperations.All[0].Name;

    public long BytesPerOperation => WordPass.Bytes([text]);

    [GlobalSetup]
    public void Write()
    {
        operation = TidyOperations.Find(Operation)!;
        text = string.Join('\n', Enumerable.Range(0, Lines).Select(i => Untidy[i % Untidy.Length]));
        WordPass.Expect(!operation.IsClean(text), "untidy");
    }

    [Benchmark(Baseline = true)]
    public int SplitIntoWords() => WordPass.Count(text);

    [Benchmark]
    public string Apply() => operation.Apply(text);
}
