using System.CommandLine;
using Tapescript.Host.CommandLine;
using Tapescript.Text.Formats;

namespace Tapescript.Host.Offline;

/// <summary><c>--columns</c>, <c>--lines</c> and <c>--speed</c>: how subtitles are cut.</summary>
internal sealed class CutOptions
{
    private static readonly WriteOptions Usual = new();

    private readonly Option<int> _columns = NumberOption.Create(
        "--columns",
        null,
        10,
        200,
        Usual.Columns,
        "N",
        "Subtitles: the most columns of a line; Chinese, Japanese and Korean characters take two."
    );

    private readonly Option<int> _lines = NumberOption.Create(
        "--lines",
        null,
        1,
        10,
        Usual.Lines,
        "N",
        "Subtitles: the most lines of a cue."
    );

    private readonly Option<int> _speed = NumberOption.Create(
        "--speed",
        null,
        5,
        100,
        Usual.CharactersPerSecond,
        "N",
        "Subtitles: the most columns to be read in a second."
    );

    public Symbol[] All => [_columns, _lines, _speed];

    public WriteOptions Of(ParseResult parsed) =>
        new()
        {
            Columns = parsed.GetValue(_columns),
            Lines = parsed.GetValue(_lines),
            CharactersPerSecond = parsed.GetValue(_speed),
        };
}
