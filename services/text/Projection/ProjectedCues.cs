using Tapescript.Contracts.Transcripts;
using Tapescript.Text.Formats;

namespace Tapescript.Text.Projection;

/// <summary>
/// The cues of a translation that stands alone. A cue that is too short for its text takes of the gap behind it, then of
/// the next cue of its sentence what that can spare; one that is too wide becomes several.
/// </summary>
internal sealed class ProjectedCues
{
    private const long MostOfNext = 1_000;
    private readonly Transcript _t;
    private readonly Translation _translation;
    private readonly IReadOnlyList<DisplayCue> _source;
    private readonly ReadingLimits _limits;
    private readonly TranslationProjection _projection;
    private readonly List<ProjectedCue> _cues = [];

    private ProjectedCues(Transcript t, Translation translation, IReadOnlyList<DisplayCue> source, ReadingLimits limits)
    {
        (_t, _translation, _source, _limits) = (t, translation, source, limits);
        _projection = new TranslationProjection(t, source);
    }

    /// <summary>Makes the cues.</summary>
    /// <param name="t">A clean document.</param>
    /// <param name="translation">The translation.</param>
    /// <param name="source">The cues of the source.</param>
    /// <param name="limits">What can be read.</param>
    /// <returns>Cues in order.</returns>
    public static List<ProjectedCue> Of(
        Transcript t,
        Translation translation,
        IReadOnlyList<DisplayCue> source,
        ReadingLimits limits
    )
    {
        var cues = new ProjectedCues(t, translation, source, limits);
        cues.Gather();
        cues.Order();
        cues.Lend();
        return [.. cues._cues.SelectMany(c => ProjectedParts.Of(c, limits, cues.StartOf))];
    }

    /// <summary>The pieces of a slot are a cue: from where its first sentence begins to where its last one ends.</summary>
    private void Gather()
    {
        var pieces = _projection.Project(_translation, _limits, merges: true);
        for (int first = 0, end; first < pieces.Count; first = end)
        {
            end = first + 1;
            while (end < pieces.Count && pieces[end].Slot == pieces[first].Slot)
                end++;
            var slot = _projection.Slots[pieces[first].Slot];
            var stays = _projection.Slots[pieces[end - 1].Last].End;
            var begins = first == 0 || pieces[first - 1].Bead != pieces[first].Bead;
            var ends = end == pieces.Count || pieces[end].Bead != pieces[end - 1].Bead;
            var start = begins ? Within(slot, SentenceOf(pieces[first], last: false)?.Start) ?? slot.Start : slot.Start;
            var until = ends
                ? SentenceOf(pieces[end - 1], last: true)?.End ?? stays
                : Math.Max(stays, _projection.Slots[pieces[end].Slot].Start);
            _cues.Add(Make(pieces.GetRange(first, end - first), start, until > start ? until : stays));
        }
    }

    private ProjectedCue Make(List<ProjectedPiece> pieces, long start, long end)
    {
        var source = pieces[0].Slot < _source.Count ? _source[pieces[0].Slot] : null;
        var sentence = SentenceOf(pieces[0], last: false);
        return new ProjectedCue
        {
            Start = start,
            End = Math.Max(start, end),
            Speaker = source is null ? sentence?.Speaker : source.Speaker,
            Timing =
                source is null ? sentence?.Timing ?? Timing.Estimated
                : source.Estimated ? Timing.Estimated
                : source.ToTheSecond ? Timing.Second
                : Timing.Exact,
            Pieces = pieces,
        };
    }

    /// <summary>When the source of a piece's bead begins.</summary>
    private long? StartOf(ProjectedPiece piece) => SentenceOf(piece, last: false)?.Start;

    private static long? Within(ProjectionSlot slot, long? time) => time > slot.Start && time < slot.End ? time : null;

    private Sentence? SentenceOf(ProjectedPiece piece, bool last) =>
        _projection.SentencesOf(_translation.Beads[piece.Bead]) is { Count: > 0 } list
            ? _t.Sentences[last ? list[^1] : list[0]]
            : null;

    /// <summary>None begins before the one in front of it, or reaches into the next.</summary>
    private void Order()
    {
        for (var i = 0; i < _cues.Count; i++)
        {
            var start = i == 0 ? _cues[i].Start : Math.Max(_cues[i].Start, _cues[i - 1].Start);
            var end = Math.Clamp(_cues[i].End, start, start + _limits.MostMs);
            if (i + 1 < _cues.Count && _cues[i + 1].Start > start)
                end = Math.Min(end, _cues[i + 1].Start);
            _cues[i] = _cues[i] with { Start = start, End = end };
        }
    }

    private void Lend()
    {
        for (var i = 0; i < _cues.Count; i++)
        {
            var cue = _cues[i];
            var needed = Needed(cue);
            var next = i + 1 < _cues.Count ? _cues[i + 1] : null;
            if (cue.End - cue.Start >= needed)
                continue;
            var end = Math.Max(cue.End, Math.Min(cue.Start + needed, next?.Start ?? long.MaxValue));
            if (next is not null && next.Start == end && cue.Shares(next) && end < cue.Start + needed)
            {
                var spare = Math.Min(MostOfNext, next.End - next.Start - Needed(next));
                end += Math.Clamp(cue.Start + needed - end, 0, Math.Max(0, spare));
                _cues[i + 1] = next with { Start = end };
            }

            _cues[i] = cue with { End = end };
        }
    }

    private long Needed(ProjectedCue cue) => _limits.Needed(cue.Columns);
}
