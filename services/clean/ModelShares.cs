namespace Tapescript.Clean;

/// <summary>How much of a cleaning with a model each of its parts is: nearly all of the time goes by while it answers.</summary>
internal sealed class ModelShares(CleanModelOptions options, IProgress<int> whole)
{
    private const int RulesTake = 10;
    private readonly int rulesFrom =
        !options.Punctuation ? 0
        : options.Titles ? 60
        : 100 - RulesTake;

    public IProgress<int> Punctuation => new Share(whole, 0, rulesFrom);

    public IProgress<int> Rules => new Share(whole, rulesFrom, options.Titles ? rulesFrom + RulesTake : 100);

    public IProgress<int> Titles => new Share(whole, rulesFrom + RulesTake, 100);

    private sealed class Share(IProgress<int> whole, int from, int to) : IProgress<int>
    {
        public void Report(int value) => whole.Report(from + ((to - from) * value / 100));
    }
}
