using System.Text;
using Tapescript.Text.Diff;
using Tapescript.Text.Words;

namespace Tapescript.Host.Offline;

/// <summary>Breaks runs into lines of a column; a word longer than the column is broken too.</summary>
internal sealed class DiffColumn
{
    private const string Reset = "\u001b[0m";
    private readonly List<(string Text, int Columns)> _lines = [];
    private readonly StringBuilder _line = new();
    private readonly int _width;
    private readonly bool _colours;
    private int _columns;

    private DiffColumn(int width, bool colours) => (_width, _colours) = (width, colours);

    public static List<(string Text, int Columns)> Lay(IReadOnlyList<DiffRun> runs, int width, bool colours)
    {
        var column = new DiffColumn(width, colours);
        foreach (var run in runs)
        {
            column.Add(run);
        }

        column.Break();
        return column._lines;
    }

    private void Add(DiffRun run)
    {
        var (open, close) = _colours ? (Colour(run.Mark), run.Mark == DiffMark.Same ? "" : Reset) : Signs(run.Mark);
        var words = (_colours ? run.Text : open + run.Text + close).Split(' ');
        for (var i = 0; i < words.Length; i++)
        {
            var space = i > 0 && _columns > 0 ? 1 : 0;
            if (_columns > 0 && _columns + space + DisplayWidth.Of(words[i]) > _width)
            {
                Break();
                space = 0;
            }

            Append(new string(' ', space), space);
            if (words[i].Length > 0)
            {
                Word(words[i], _colours ? open : "", _colours ? close : "");
            }
        }
    }

    private void Word(string word, string open, string close)
    {
        _line.Append(open);
        foreach (var rune in word.EnumerateRunes())
        {
            var wide = DisplayWidth.Of(rune);
            if (_columns + wide > _width)
            {
                _line.Append(close);
                Break();
                _line.Append(open);
            }

            Append(Rune.IsControl(rune) ? " " : rune.ToString(), wide);
        }

        _line.Append(close);
    }

    private void Append(string text, int columns)
    {
        _line.Append(text);
        _columns += columns;
    }

    private void Break()
    {
        if (_line.Length > 0)
        {
            _lines.Add((_line.ToString(), _columns));
        }

        _line.Clear();
        _columns = 0;
    }

    private static string Colour(DiffMark mark) =>
        mark switch
        {
            DiffMark.Removed => "\u001b[31;9m",
            DiffMark.Replaced => "\u001b[33m",
            DiffMark.Inferred => "\u001b[32m",
            DiffMark.Sound => "\u001b[36m",
            _ => "",
        };

    private static (string Open, string Close) Signs(DiffMark mark) =>
        mark switch
        {
            DiffMark.Removed => ("[-", "-]"),
            DiffMark.Replaced => ("[~", "~]"),
            DiffMark.Inferred => ("{+", "+}"),
            DiffMark.Sound => ("<", ">"),
            _ => ("", ""),
        };
}
