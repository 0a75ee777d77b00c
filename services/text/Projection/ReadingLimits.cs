using Tapescript.Contracts.Transcripts;
using Tapescript.Text.Formats;

namespace Tapescript.Text.Projection;

/// <summary>
/// How much of a translation people can read at a time. Latin and other narrow letters: 42 columns a line, 17 a second.
/// Chinese, Japanese and Korean: 16 characters a line and 9 a second, which are 32 and 18 columns. These are the limits
/// of Netflix's style guides for English and for Chinese; whoever names other columns or another speed gets those.
/// </summary>
/// <param name="Columns">The most columns of a line.</param>
/// <param name="Lines">The most lines.</param>
/// <param name="PerSecond">The most columns a second.</param>
/// <param name="LeastMs">How long a cue stands at least where there is room, in ms.</param>
/// <param name="MostMs">How long it stands at most, in ms.</param>
internal readonly record struct ReadingLimits(int Columns, int Lines, int PerSecond, int LeastMs, int MostMs)
{
    private const int WideColumns = 32;
    private const int WidePerSecond = 18;

    /// <summary>What is known of the words of the translation.</summary>
    public KnownPairs? Pairs { get; init; }

    /// <summary>The most columns of a cue.</summary>
    public int All => Columns * Lines;

    public static ReadingLimits Of(Translation translation, WriteOptions options) =>
        Of(translation.Language, options) is var limits && BookLanguage.Of(translation.Language).IsEastAsian
            ? limits with
            {
                Pairs = KnownPairs.Of(translation),
            }
            : limits;

    public static ReadingLimits Of(string? language, WriteOptions options)
    {
        var limits = new ReadingLimits(
            options.Columns,
            options.Lines,
            options.CharactersPerSecond,
            options.LeastMs,
            options.MostMs
        );
        if (!BookLanguage.Of(language).IsEastAsian)
            return limits;
        var usual = new WriteOptions();
        return limits with
        {
            Columns = options.Columns == usual.Columns ? WideColumns : options.Columns,
            PerSecond =
                options.CharactersPerSecond == usual.CharactersPerSecond ? WidePerSecond : options.CharactersPerSecond,
        };
    }

    /// <summary>The same as options, for a document that is nothing but this translation.</summary>
    public WriteOptions In(WriteOptions options) => options with { Columns = Columns, CharactersPerSecond = PerSecond };

    /// <summary>How long a text of so many columns should stand, in ms.</summary>
    public long Needed(int columns) => Math.Min(MostMs, Math.Max(LeastMs, columns * 1000L / PerSecond));
}
