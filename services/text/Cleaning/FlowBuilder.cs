using System.Text;
using Tapescript.Contracts.Transcripts;
using Tapescript.Text.Words;

namespace Tapescript.Text.Cleaning;

/// <summary>Joins what the cues still say to one text.</summary>
internal sealed class FlowBuilder
{
    // Formats whose cues are paragraphs.
    private const string ParagraphFormat = "yt2doc";
    private readonly CleaningWork _work;
    private readonly StringBuilder _text;
    private readonly FlowAtoms _atoms = new();

    // Never filled.
    private static readonly Queue<int> NoTurns = new();
    private readonly List<FlowJoint> _joints = [];
    private readonly List<int> _censored = [];
    private readonly bool _paragraphs;
    private readonly HashSet<int> _eventCues;
    private Cue? _before;
    private int _last;
    private Gap _gap;

    // The cue began within a word or behind a mark; what it begins begins at the next word.
    private bool _glued;

    private FlowBuilder(CleaningWork work)
    {
        _work = work;
        // What the cues still say, and a space for each.
        var length = work.Cues.Sum(c => c.Fates.Count(Fate.Kept) + c.Fates.Count(Fate.Blank) + 1);
        _text = new StringBuilder(length);
        _paragraphs = work.Imported.Source.Format == ParagraphFormat;
        _eventCues = [.. work.Events.Where(e => e.Track == 0).Select(e => e.Span.Cue)];
    }

    private enum Gap
    {
        None,
        Joint,
        Space,
        Censored,
    }

    public static Flow Build(CleaningWork work)
    {
        var builder = new FlowBuilder(work);
        foreach (var cue in work.Speaking())
            builder.Add(cue);
        return new Flow(builder._text.ToString(), builder._atoms, builder._joints, builder._censored);
    }

    private void Add(CueWork cue)
    {
        var fresh = true;
        var hidden = -1;
        var edit = 0;
        var turns = cue.Turns.Count == 0 ? NoTurns : new Queue<int>(cue.Turns);
        var fates = cue.Fates;
        for (var i = 0; i < cue.Points.Length; i++)
        {
            var (point, end) = (cue.Points[i], i + 1);
            if (fates[i] == Fate.Blank && !IsEdit(cue, ref edit, i))
            {
                _gap = Wider(
                    cue.Censored.Contains(i) ? Gap.Censored
                    : point == '\n' ? Gap.Joint
                    : Gap.Space
                );
                continue;
            }

            if (fates[i] > Fate.Blank)
            {
                _gap = Wider(Gap.Space);
                continue;
            }

            if (CodePoints.IsInvisible(point) && !IsEdit(cue, ref edit, i))
            {
                if (!_atoms.Extend(cue.Index, i))
                    hidden = i;
                continue;
            }

            var turn = turns.Count > 0 && turns.Peek() <= i;
            while (turns.Count > 0 && turns.Peek() <= i)
                turns.Dequeue();
            var from = hidden < 0 ? i : hidden;
            hidden = -1;
            if (IsEdit(cue, ref edit, i))
            {
                end = cue.Edits[edit].To;
                var rest = CodePoints.Of(cue.Edits[edit].After);
                Open(cue, i, rest[0], ref fresh, turn);
                Put(rest[0], new FlowAtom(cue.Index, from, end));
                foreach (var other in rest.AsSpan(1))
                    Put(other, new FlowAtom(cue.Index, end, end));
                i = end - 1;
                continue;
            }

            Open(cue, i, point, ref fresh, turn);
            Put(point, new FlowAtom(cue.Index, from, end));
        }

        _before = cue.Timed;
        _gap = Gap.Joint;
        _glued = false;
    }

    // An edit of which a part was removed is none: its raw text stands.
    private static bool IsEdit(CueWork cue, ref int edit, int at)
    {
        while (edit < cue.Edits.Count && cue.Edits[edit].From < at)
            edit++;
        if (edit >= cue.Edits.Count || cue.Edits[edit].From != at)
            return false;
        var (from, to) = (cue.Edits[edit].From, cue.Edits[edit].To);
        return cue.Fates[from..to].IndexOfAnyExcept(Fate.Kept, Fate.Blank) < 0;
    }

    private Gap Wider(Gap gap) => _gap > gap ? _gap : gap;

    private void Open(CueWork cue, int at, int point, ref bool fresh, bool turn)
    {
        if (cue.Glued.Contains(at))
            (_gap, _glued) = (Gap.None, fresh);
        if (_text.Length > 0 && _gap == Gap.Censored)
        {
            Put(' ', new FlowAtom(-1, 0, 0));
            _censored.Add(_text.Length);
            foreach (var sign in CensorRule.Sign)
                Put(sign, new FlowAtom(-1, 0, 0));
            Put(' ', new FlowAtom(-1, 0, 0));
        }
        else if (
            _text.Length > 0
            && (_gap == Gap.Space || (_gap == Gap.Joint && !Scripts.JoinWithoutSpace(_last, point)))
        )
        {
            Put(' ', new FlowAtom(-1, 0, 0));
        }

        var late = _glued && _gap != Gap.None;
        _glued &= !late;
        _gap = Gap.None;
        if ((!fresh || _glued) && !turn)
            return;
        var speaker = fresh && _before is not null && cue.Cue.Speaker != _before.Speaker;
        var exact = fresh && !late && cue.Timed.Timing == Timing.Exact && _before?.Timing == Timing.Exact;
        _joints.Add(
            new FlowJoint(
                _text.Length,
                turn || speaker,
                fresh && _paragraphs,
                exact ? cue.Timed.Start - _before!.End : null,
                _eventCues.Contains(cue.Index) || (fresh && _eventCues.Contains(cue.Index - 1))
            )
        );
        fresh = false;
    }

    private void Put(int point, FlowAtom atom)
    {
        var length = _text.Length;
        CodePoints.Append(_text, point);
        _atoms.Add(atom);
        if (_text.Length - length > 1)
            _atoms.Add(atom with { From = atom.To });
        _last = point;
    }
}
