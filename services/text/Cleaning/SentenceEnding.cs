using Tapescript.Contracts.Transcripts;
using Tapescript.Text.Sentences;
using Tapescript.Text.Words;

namespace Tapescript.Text.Cleaning;

/// <summary>Gives each sentence of a flow the mark that it ends with; sentences are given in order.</summary>
internal sealed class SentenceEnding(CleaningWork work, Flow flow)
{
    private const int LeastPunctuated = 12;

    // More rarely, and a mark that is missing means nothing.
    private const int WordsPerMark = 25;
    private readonly bool _english = work.Language?.StartsWith("en", StringComparison.OrdinalIgnoreCase) ?? true;
    private readonly bool _missing = work.Punctuation.IsMissing;

    /// <summary>The end of the last sentence was inferred, so that the next one begins where the source shows nothing.</summary>
    public bool WasInferred { get; private set; } = work.Punctuation.IsMissing;

    /// <summary>The last sentence was given a question mark.</summary>
    public bool Asks { get; private set; }

    /// <returns>The text with its mark, and false when the sentence is cut in mid-air.</returns>
    public (string Text, bool Complete) End(Piece piece, bool last, string value, List<Inferred> inferred)
    {
        WasInferred = _missing || piece.SoftEnd;
        Asks = false;
        if (SentenceMarks.EndsSentence(value))
            return (value, true);
        if (value[^1] is ':' or '-' or '–' or '—' or '：')
            return (value, piece.SoftEnd);
        var comma = value[^1] is ',' or ';' or '，' or '、' or '；' or '،' or '؛';
        if (comma && (!work.Does(ChangeKind.OpenEnd) || flow.Atoms[piece.To - 1].Cue < 0))
            return (value, piece.SoftEnd);
        var words = comma ? value[..^1].TrimEnd() : value;
        if (words.Length == 0)
            return (value, piece.SoftEnd);
        var broken = !piece.SoftEnd && (comma || IsBroken(words, last));
        // Of a few words without any mark nothing is known.
        if (!broken && last && !_missing && !piece.SoftEnd)
            return (value, false);
        var mark = broken ? EndMark.Broken(words) : EndMark.For(words, _english, work.Language).ToString();
        if (comma)
            Record(flow.Atoms[piece.To - 1], mark);
        inferred.Add(new Inferred(CodePoints.Count(words), mark.Length, InferredKind.Mark));
        WasInferred = true;
        Asks = mark == "?";
        return (words + mark, !broken);
    }

    // Somebody else goes on, or nobody: what the source did not end was not ended.
    private bool IsBroken(string value, bool last)
    {
        var from = value.LastIndexOf(' ') + 1;
        var word = Tokens.Fold(value, from, value.Length);
        if (
            !_missing
            && last
            && work.Punctuation is { Words: >= LeastPunctuated } how
            && how.Marks * WordsPerMark >= how.Words
        )
            return true;
        if (!_english)
            return SoftLanguage.Of(work.Language)?.Hangs(word) == true;
        return _missing
            ? SoftWords.Hangs(word)
            : SoftWords.CannotEnd(word) && !value.EndsWith("hank you", StringComparison.Ordinal);
    }

    private void Record(FlowAtom atom, string mark) =>
        work.Record(
            new Change
            {
                Kind = ChangeKind.OpenEnd,
                Spans = [new Span(atom.Cue, atom.From, atom.To)],
                Before = work.Cues[atom.Cue].Text.Slice(atom.From, atom.To),
                After = mark,
            }
        );
}
