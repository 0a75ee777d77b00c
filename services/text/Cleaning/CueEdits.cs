using Tapescript.Contracts.Transcripts;
using Tapescript.Text.Repair;
using Tapescript.Text.Tidying;
using Tapescript.Text.Words;

namespace Tapescript.Text.Cleaning;

/// <summary>Finds what the encoding repair and the operations that were asked for would write otherwise, place by place.</summary>
internal static class CueEdits
{
    public static IReadOnlyList<CueEdit> Find(CueText text, bool encoding, IReadOnlyList<TidyOperation> also)
    {
        IReadOnlyList<EncodingEdit> repairs = encoding ? EncodingRepair.Find(text.Cue.Text) : [];
        if (repairs.Count == 0 && also.Count == 0)
            return [];
        if (also.Count == 0 || (repairs.Count == 0 && also.All(o => o.IsClean(text.Cue.Text))))
            return [.. repairs.Select(e => new CueEdit(e.From, e.To, e.After, ChangeKind.Encoding))];
        var pieces = Pieces(text, repairs);
        foreach (var operation in TidyOperations.All.Where(also.Contains))
            pieces = Apply(operation, pieces);
        return [.. pieces.Where(p => p.Kind.Length > 0)];
    }

    // Every code point, or what the encoding repair made of some, is a piece; those that stay have no kind.
    private static List<CueEdit> Pieces(CueText text, IReadOnlyList<EncodingEdit> repairs)
    {
        var pieces = new List<CueEdit>(text.Points.Length);
        var next = 0;
        for (var at = 0; at < text.Points.Length; at = pieces[^1].To)
        {
            if (next < repairs.Count && repairs[next].From == at && repairs[next] is { After.Length: > 0 } repair)
            {
                pieces.Add(new CueEdit(at, repair.To, repair.After, ChangeKind.Encoding));
                next++;
            }
            else
            {
                pieces.Add(new CueEdit(at, at + 1, text.Slice(at, at + 1), ""));
            }
        }

        return pieces;
    }

    private static List<CueEdit> Apply(TidyOperation operation, List<CueEdit> pieces)
    {
        var text = string.Concat(pieces.Select(p => p.After));
        var after = operation.Apply(text);
        if (string.Equals(after, text, StringComparison.Ordinal))
            return pieces;
        var lengths = TidySegments.Of(text);
        var parts = new List<string>(lengths.Count);
        var at = 0;
        foreach (var length in lengths)
        {
            parts.Add(operation.Apply(text.Substring(at, length)));
            at += length;
        }

        // An operation that sees more than one piece at a time cannot be told place by place: the cue stays as it is.
        return string.Equals(string.Concat(parts), after, StringComparison.Ordinal)
            ? Merge(operation.Name, text, pieces, lengths, parts)
            : pieces;
    }

    private static List<CueEdit> Merge(
        string kind,
        string text,
        List<CueEdit> pieces,
        List<int> lengths,
        List<string> parts
    )
    {
        var merged = new List<CueEdit>(pieces.Count);
        var vanished = -1;
        for (int piece = 0, part = 0, at = 0; piece < pieces.Count; )
        {
            var (first, firstPart, from) = (piece, part, at);
            var (end, partEnd) = (at + pieces[piece++].After.Length, at + lengths[part++]);
            while (end != partEnd)
            {
                if (end < partEnd)
                    end += pieces[piece++].After.Length;
                else
                    partEnd += lengths[part++];
            }

            at = end;
            var after = string.Concat(parts.GetRange(firstPart, part - firstPart));
            if (vanished < 0 && text.AsSpan(from, end - from).SequenceEqual(after))
            {
                merged.AddRange(pieces.GetRange(first, piece - first));
                continue;
            }

            // What vanishes is part of what comes behind it, and at the end of what stands before it.
            var start = vanished < 0 ? pieces[first].From : vanished;
            vanished = after.Length == 0 ? start : -1;
            if (after.Length > 0)
                merged.Add(new CueEdit(start, pieces[piece - 1].To, after, kind));
        }

        if (vanished < 0)
            return merged;
        if (merged.Count == 0)
            return pieces;
        merged[^1] = merged[^1] with { To = pieces[^1].To, Kind = kind };
        return merged;
    }
}
