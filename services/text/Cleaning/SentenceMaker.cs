using System.Globalization;
using System.Text;
using Tapescript.Contracts.Transcripts;
using Tapescript.Text.Sentences;
using Tapescript.Text.Words;

namespace Tapescript.Text.Cleaning;

/// <summary>Makes sentences of a flow's pieces: spans, times, and inferred capitals and marks.</summary>
internal sealed class SentenceMaker(CleaningWork work, Flow flow, CueClock clock)
{
    private readonly bool _english = work.Language?.StartsWith("en", StringComparison.OrdinalIgnoreCase) ?? true;
    private readonly IReadOnlyDictionary<string, string> _names = NamesOf(work, flow);
    private readonly WideJoints _wide = WideJoints.Of(flow, work);
    private readonly List<Span> _spans = [];
    private readonly StringBuilder _buffer = new();
    private int _censored;
    private int _restored;
    private readonly SentenceEnding _ending = new(work, flow);

    public IReadOnlyList<SentenceDraft> Make(IReadOnlyList<Piece> pieces)
    {
        var sentences = new List<SentenceDraft>(pieces.Count);
        for (var i = 0; i < pieces.Count; i++)
        {
            var draft = Make(pieces[i], i + 1 == pieces.Count);
            sentences.Add(draft);
        }

        return sentences;
    }

    private SentenceDraft Make(Piece piece, bool last)
    {
        var text = flow.Text[piece.From..piece.To];
        var inferred = new List<Inferred>();
        AddCensored(piece, inferred);
        AddRestored(piece, inferred);
        var soft = piece.SoftStart || piece.SoftEnd || work.Punctuation.IsMissing;
        if ((soft && piece.SoftStart) || piece.Turn || _ending.WasInferred || work.Punctuation.IsMissing)
            text = Capitalised(text, inferred);
        if (soft && (_english || _names.Count > 0))
            text = WithNames(text, inferred);
        var (value, complete) = _ending.End(piece, last, text, inferred);
        value = WithOpening(WithCommas(piece, value, inferred), inferred);
        var spans = Spans(piece);
        var (start, end) = (clock.StartOf(spans[0].Cue, spans[0].From), clock.EndOf(spans[^1].Cue, spans[^1].To));
        var sentence = new Sentence
        {
            Id = string.Create(CultureInfo.InvariantCulture, $"{spans[0].Cue}.{spans[0].From}"),
            Hash = SentenceHash.Of(value),
            Text = value,
            Spans = spans,
            Start = start?.Ms,
            End = start is null ? null : Math.Max(start.Value.Ms, end ?? 0),
            Timing = start?.Timing ?? Timing.None,
            Speaker = work.Cues[spans[0].Cue].Cue.Speaker,
            Inferred = inferred.Count == 0 ? [] : [.. inferred.OrderBy(i => i.At)],
            Complete = complete,
        };
        return new SentenceDraft(sentence, piece.Turn, piece.Paragraph, WordSegmenter.Count(value));
    }

    private void AddCensored(Piece piece, List<Inferred> inferred)
    {
        while (_censored < flow.Censored.Count && flow.Censored[_censored] < piece.To)
        {
            var at = flow.Censored[_censored++];
            if (at >= piece.From)
                inferred.Add(new Inferred(Offset(piece, at), CensorRule.Sign.Length, InferredKind.Censor));
        }
    }

    private void AddRestored(Piece piece, List<Inferred> inferred)
    {
        for (; _restored < flow.Inferences.Count && flow.Inferences[_restored].At < piece.To; _restored++)
        {
            var (at, kind) = flow.Inferences[_restored];
            if (at >= piece.From)
                inferred.Add(new Inferred(Offset(piece, at), 1, kind));
        }
    }

    private string WithCommas(Piece piece, string text, List<Inferred> inferred)
    {
        var commas = _wide.Commas(piece);
        for (var i = commas.Count - 1; i >= 0; i--)
        {
            var at = Offset(piece, commas[i].At);
            var place = commas[i].At - piece.From;
            var mark = commas[i].Mark.ToString();
            text = commas[i].Spaced
                ? string.Concat(text.AsSpan(0, place), mark, text.AsSpan(place + 1))
                : text.Insert(place, mark);
            Insert(inferred, at, commas[i].Spaced ? 0 : 1);
        }

        return text;
    }

    // "¿Dónde está?": Spanish opens a question, too.
    private string WithOpening(string text, List<Inferred> inferred)
    {
        if (!_ending.Asks || EndMark.Opening(text, work.Language) is not { } sign)
            return text;
        Insert(inferred, 0, 1);
        return sign + text;
    }

    private static void Insert(List<Inferred> inferred, int at, int length)
    {
        for (var k = 0; k < inferred.Count; k++)
        {
            if (inferred[k].At >= at)
                inferred[k] = inferred[k] with { At = inferred[k].At + length };
        }

        inferred.Add(new Inferred(at, 1, InferredKind.Mark));
    }

    private int Offset(Piece piece, int at) => CodePoints.Count(flow.Text[piece.From..at]);

    private string Capitalised(string text, List<Inferred> inferred)
    {
        if (work.Punctuation.IsLowerCase)
            return text;
        var at = 0;
        while (at < text.Length && !char.IsLetterOrDigit(text[at]))
            at++;
        if (at == text.Length || char.ToUpperInvariant(text[at]) is var upper && upper == text[at])
            return text;
        inferred.Add(new Inferred(CodePoints.Count(text[..at]), 1, InferredKind.Case));
        return string.Concat(text.AsSpan(0, at), [upper], text.AsSpan(at + 1));
    }

    private static IReadOnlyDictionary<string, string> NamesOf(CleaningWork work, Flow flow)
    {
        if (!work.Punctuation.IsMissing)
            return new Dictionary<string, string>(StringComparer.Ordinal);
        var meta = work.Imported.Meta;
        var description = meta.Extra.Where(e => e.Key.Equals("description", StringComparison.OrdinalIgnoreCase));
        return TitleNames.Find(
            [meta.Title ?? "", .. work.Imported.Chapters.Select(c => c.Title), .. description.Select(e => e.Value)],
            flow.Text,
            work.Language?.StartsWith("en", StringComparison.OrdinalIgnoreCase) ?? true
        );
    }

    private string WithNames(string value, List<Inferred> inferred)
    {
        var (at, points, before) = (0, 0, inferred.Count);
        _buffer.Clear().Append(value);
        ProperNouns.Apply(
            _buffer,
            raised =>
            {
                // Names come in order, but for the first word of a pair.
                if (raised < at)
                    (at, points) = (0, 0);
                points += CodePoints.Count(value[at..raised]);
                at = raised;
                inferred.Add(new Inferred(points, 1, InferredKind.Case));
            },
            _names,
            _english
        );
        return inferred.Count == before ? value : _buffer.ToString();
    }

    private Span[] Spans(Piece piece)
    {
        var spans = _spans;
        spans.Clear();
        for (var i = piece.From; i < piece.To; i++)
        {
            var atom = flow.Atoms[i];
            if (atom.Cue < 0 || atom.From == atom.To)
                continue;
            if (spans.Count > 0 && spans[^1].Cue == atom.Cue && IsBlank(atom.Cue, spans[^1].To, atom.From))
                spans[^1] = spans[^1] with { To = atom.To };
            else
                spans.Add(new Span(atom.Cue, atom.From, atom.To));
        }

        return [.. spans];
    }

    private bool IsBlank(int cue, int from, int to)
    {
        return from >= to || work.Cues[cue].Fates[from..to].IndexOfAnyExcept(Fate.Blank) < 0;
    }
}
